package org.gongkai.reader.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that say what a figure counts, read once from the file of that name. */
final class Vocabulary {
    private final Units units = new Units();
    private final WordIndex words = new WordIndex();
    private final List<KindRule> kinds = new ArrayList<>();
    private final List<NoneRule> nones = new ArrayList<>();
    private final Map<String, Phrases> phrases = new HashMap<>();

    static Vocabulary standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        private static final Vocabulary STANDARD = load();
    }

    private static Vocabulary load() {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary")) {
            byte[] bytes = Objects.requireNonNull(stream, "resource vocabulary is missing")
                    .readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary parse(String text) {
        Vocabulary vocabulary = new Vocabulary();
        String section = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                section = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                vocabulary.add(section, line);
            }
        }
        return vocabulary;
    }

    private void add(String section, String line) {
        List<String> fields = Arrays.asList(line.split(" "));
        String name = fields.getFirst();
        List<String> rest = fields.subList(1, fields.size());
        switch (section) {
            case "[units]" -> units.add(name, rest);
            case "[words]" -> words.add(name, rest);
            case "[kinds]" -> kinds.add(kind(name, rest));
            case "[nones]" -> nones.add(new NoneRule(name, rest.get(0), classes(rest.get(1)), classes(rest.get(2))));
            case "[phrases]" -> phrases.put(name, new Phrases(rest));
            default -> throw new IllegalArgumentException("vocabulary: no section " + section);
        }
    }

    private KindRule kind(String name, List<String> fields) {
        boolean isHead = name.startsWith("*");
        return new KindRule(
                isHead ? name.substring(1) : name,
                units.bits(fields.get(0)),
                classes(fields.get(1)),
                classes(fields.get(2)),
                classes(fields.get(3)),
                fields.get(4).equals("-") ? "" : fields.get(4),
                isHead);
    }

    private long classes(String names) {
        long bits = 0;
        if (!names.equals("-")) {
            for (String name : names.split("\\+")) {
                bits |= words.bit(name);
            }
        }
        return bits;
    }

    Units units() {
        return units;
    }

    /** Classes of words in a stretch of text. */
    long mask(String text, int from, int to) {
        return words.mask(text, from, to);
    }

    /** The bit of a class of words. */
    long bit(String name) {
        return words.bit(name);
    }

    /** The first kind that fits; the last line of the file fits every count, the last of each group every unit. */
    KindRule kind(int unit, long clause, long before, String whole) {
        for (KindRule kind : kinds) {
            if (kind.fits(unit, clause, before, whole)) {
                return kind;
            }
        }
        throw new IllegalStateException("vocabulary: no kind for a unit of group " + unit);
    }

    List<NoneRule> nones() {
        return nones;
    }

    /** The phrases of this name. */
    Phrases phrases(String name) {
        return Objects.requireNonNull(phrases.get(name), name);
    }
}
