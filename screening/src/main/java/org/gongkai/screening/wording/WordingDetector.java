package org.gongkai.screening.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Sighting;

/** Finds what the list of wordings has, in the text as it was given: a folded text would hide a wrong bracket. */
public final class WordingDetector {
    private static final int WINDOW = 12;
    private static final Map<Integer, List<Wording>> BY_START = read();
    private static final BitSet STARTS = starts();

    private WordingDetector() {}

    /**
     * Tells whatever is found, the longest where several begin at one character.
     *
     * @param day on which the text was or is written
     */
    public static void detect(String text, LocalDate day, Consumer<Sighting> found) {
        int at = 0;
        while (at + 1 < text.length()) {
            at += STARTS.get(text.charAt(at)) ? told(text, at, day, found) : 1;
        }
    }

    /** How many characters are done with: those of a wording, or one. */
    private static int told(String text, int at, LocalDate day, Consumer<Sighting> found) {
        for (Wording one : BY_START.getOrDefault(start(text, at), List.of())) {
            if (text.startsWith(one.wrong(), at) && isWrong(one, text, at, day)) {
                found.accept(Sighting.of(one.kind(), at, one.wrong(), one.advice()));
                return one.wrong().length();
            }
        }
        return 1;
    }

    private static boolean isWrong(Wording wording, String text, int at, LocalDate day) {
        int end = Math.min(text.length(), at + wording.wrong().length() + WINDOW);
        return wording.isWrongOn(day)
                && !WordLists.anyIn(text.substring(Math.max(0, at - WINDOW), end), wording.unless());
    }

    private static int start(String text, int at) {
        return (text.charAt(at) << Character.SIZE) | text.charAt(at + 1);
    }

    private static Map<Integer, List<Wording>> read() {
        Map<Integer, List<Wording>> wordings = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordingDetector.class.getResourceAsStream("wording.tsv"), "wording.tsv"),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(Wording::of)
                    .forEach(one -> wordings.computeIfAbsent(start(one.wrong(), 0), _ -> new ArrayList<>())
                            .add(one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wordings.values()
                .forEach(some ->
                        some.sort(Comparator.comparingInt(one -> -one.wrong().length())));
        return wordings;
    }

    private static BitSet starts() {
        BitSet starts = new BitSet();
        BY_START.keySet().forEach(pair -> starts.set(pair >>> Character.SIZE));
        return starts;
    }
}
