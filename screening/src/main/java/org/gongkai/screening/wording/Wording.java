package org.gongkai.screening.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.screening.sighting.Advice;
import org.gongkai.screening.sighting.Kind;

/**
 * A row of the list.
 *
 * @param wrong as it is searched
 * @param advice what should stand there, and who says so
 * @param since from which day on it is wrong; empty where always
 * @param unless words beside it, or over it, that make it right
 */
record Wording(Kind kind, String wrong, Advice advice, Optional<LocalDate> since, List<String> unless) {
    private static final int FIELDS = 6;

    /**
     * A row of a file whose fields are parted by tabulators.
     *
     * @throws IllegalArgumentException the row has not six fields
     */
    static Wording of(String row) {
        String[] fields = row.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "a row has " + FIELDS + " fields and this one " + fields.length + ": " + row);
        }
        return new Wording(
                kind(fields[0]),
                fields[1],
                new Advice(fields[2], fields[5]),
                fields[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[3])),
                Stream.of(fields[4].split("\\|"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** Whether it is wrong in a text of this day. */
    boolean isWrongOn(LocalDate day) {
        return since.map(first -> !day.isBefore(first)).orElse(true);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "TYPO" -> Kind.WRONG_WORD;
            case "LAW" -> Kind.DATED_LAW;
            case "ORGAN" -> Kind.DATED_ORGAN;
            case "PHRASE" -> Kind.DATED_PHRASE;
            default -> throw new IllegalArgumentException("TYPO, LAW, ORGAN or PHRASE, not " + name);
        };
    }
}
