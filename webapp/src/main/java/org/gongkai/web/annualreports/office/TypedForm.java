package org.gongkai.web.annualreports.office;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.annualreports.model.Counterpart;
import org.gongkai.web.annualreports.model.TypedReport;
import org.gongkai.web.annualreports.model.TypingDesk;
import org.jspecify.annotations.Nullable;

/**
 * What the typing page sends: the figures as they were typed, and what is looked at beside them.
 *
 * @param fields by name; figures as {@code v.key}, accepted proposals as {@code a.key}
 */
record TypedForm(Map<String, String> fields) {
    private static final String PREFIX = "v.";
    private static final String ACCEPTED = "a.";
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_NAME = 100;

    /** The report as far as it was typed; what is longer than any figure is left out. */
    TypedReport report(TypingDesk desk) {
        Map<String, String> cells = fields.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(PREFIX) && entry.getValue().length() <= LONGEST_VALUE)
                .collect(Collectors.toMap(entry -> entry.getKey().substring(PREFIX.length()), Map.Entry::getValue));
        String issuer = field("issuer").strip();
        return new TypedReport(
                desk.edition(field("edition")),
                issuer.substring(0, Math.min(LONGEST_NAME, issuer.length())),
                year(field("year")),
                cells,
                accepted(cells));
    }

    /** Cells that still say what was accepted. */
    private Set<String> accepted(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().equals(fields.get(ACCEPTED + cell.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether proposals of text recognition are asked for. */
    boolean asksForProposals() {
        return fields.containsKey("propose");
    }

    /** Which report read from text to hold the figures against, as {@link Counterpart#of} takes it. */
    String against() {
        return field("against");
    }

    /** 1-based number of the page looked at. */
    int page() {
        return field("page").matches("[1-9]\\d?") ? Integer.parseInt(field("page")) : 1;
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static @Nullable Integer year(String text) {
        return text.strip().matches("20\\d\\d") ? Integer.valueOf(text.strip()) : null;
    }
}
