package org.gongkai.web.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;
import org.gongkai.screening.sighting.Weight;
import org.gongkai.web.files.model.FileWarning;
import org.gongkai.web.screening.model.Part;
import org.gongkai.web.screening.model.Place;
import org.gongkai.web.screening.model.Remark;

/** Gathers what was found in one part: one remark for each kind of thing. */
final class Remarks {
    private static final int EXCERPT = 14;
    private static final int KEY_BYTES = 16;

    private final Part part;
    private final String text;

    Remarks(Part part, String text) {
        this.part = part;
        this.text = text;
    }

    /** In the order of kinds; the sightings stand in the order of their places. */
    List<Remark> of(List<Sighting> sightings) {
        Map<Kind, List<Sighting>> byKind = new TreeMap<>();
        sightings.forEach(one ->
                byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one));
        List<Remark> remarks = new ArrayList<>();
        byKind.forEach((kind, found) -> remarks.add(remark(kind, found)));
        return remarks;
    }

    /** What no machine has looked at, and most of what people cannot see, is answered for by a person. */
    Remark of(FileWarning warning) {
        Remark.Code code = new Remark.Code(name(warning), warning.isBlocking(), warning.isUnseen());
        return new Remark(key(code.name(), List.of()), code, part, List.of(), Optional.empty());
    }

    private Remark remark(Kind kind, List<Sighting> found) {
        Remark.Code code = new Remark.Code(name(kind), kind.weight() == Weight.MUST_BE_ANSWERED, false);
        String key = key(code.name(), found.stream().map(Sighting::found).toList());
        List<Place> places = new ArrayList<>();
        int line = 1;
        int counted = 0;
        for (Sighting one : found) {
            line += (int) text.substring(counted, one.from())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            counted = one.from();
            places.add(place(one, line));
        }
        return new Remark(key, code, part, places, Optional.empty());
    }

    private Place place(Sighting one, int line) {
        int lineStart = text.lastIndexOf('\n', one.from() - 1) + 1;
        int nextLine = text.indexOf('\n', one.to());
        int lineEnd = nextLine < 0 ? text.length() : nextLine;
        String before = text.substring(Math.max(lineStart, one.from() - EXCERPT), one.from());
        String after = text.substring(one.to(), Math.min(lineEnd, one.to() + EXCERPT));
        return new Place(one.from(), one.to(), line, new Place.Excerpt(before, one.found(), after), instead(one));
    }

    private static Place.Instead instead(Sighting one) {
        return one.advice()
                .map(advice -> new Place.Instead(Optional.empty(), advice.right(), advice.source()))
                .orElseGet(() -> new Place.Instead(one.masked(), "", ""));
    }

    /** An answer holds for exactly what was found here: a number more, or another file, asks anew. */
    private String key(String code, List<String> found) {
        String told = code
                + '\n'
                + part.name()
                + '\n'
                + part.sha256().orElse("")
                + '\n'
                + String.join("\n", new TreeSet<>(found));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
