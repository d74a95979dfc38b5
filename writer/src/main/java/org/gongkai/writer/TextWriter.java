package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Heading;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.FormTable;
import org.gongkai.report.form.Wording;

/** A report for people at a terminal: what it is, its tables, what was found and where. */
public final class TextWriter {
    static final String BUNDLE = "org.gongkai.writer.text";
    private static final int SHOWN_PLACES = 3;
    /** Terminal columns. */
    private static final int LONGEST_QUOTE = 80;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\n]]");

    private final Locale locale;

    /** Writes in this language: English where asked for, Chinese otherwise. */
    public TextWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * The whole report, ending with a line end.
     *
     * @param findings all that is to be shown, the reader's own included, in order
     */
    public String text(Report report, List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        out.append(title(report)).append('\n');
        out.append(say(
                        "source",
                        report.source().name(),
                        report.edition().name(),
                        String.format(Locale.ROOT, "%.2f", report.editionMargin())))
                .append('\n');
        out.append(period(report)).append('\n');
        TextTable table = new TextTable(report.cells(), locale);
        for (FormTable form : report.edition().tables()) {
            out.append('\n').append(table.text(form));
        }
        facts(out, report.facts());
        if (table.hasGaps()) {
            out.append('\n').append(say("legend")).append('\n');
        }
        return harmless(out.append('\n').append(findings(findings)).toString());
    }

    /** The findings alone, ending with a line end. */
    public String findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return say("findings.none") + "\n";
        }
        StringBuilder out = new StringBuilder(say("findings", String.valueOf(findings.size()))).append('\n');
        findings.forEach(finding -> append(out, finding));
        return harmless(out.toString());
    }

    /** The text without control characters and turns of direction, with which a document could steer the terminal. */
    static String harmless(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    private String title(Report report) {
        Heading heading = report.heading();
        String issuer = heading.issuer().isEmpty() ? say("issuer.unknown") : heading.issuer();
        return report.year() == null
                ? say("title.noyear", issuer)
                : say("title", issuer, String.valueOf(report.year()));
    }

    private String period(Report report) {
        Period period = report.period();
        return period == null
                ? say("period.none")
                : say("period", period.from().toString(), period.to().toString());
    }

    private void append(StringBuilder out, Finding finding) {
        out.append("  ")
                .append(say("severity." + finding.severity()))
                .append(' ')
                .append(finding.code())
                .append("  ")
                .append(finding.message().in(locale))
                .append('\n');
        List<Provenance> places = finding.places();
        places.stream()
                .limit(SHOWN_PLACES)
                .forEach(place -> out.append("      ").append(place(place)).append('\n'));
        if (places.size() > SHOWN_PLACES) {
            out.append("      ")
                    .append(say("more", String.valueOf(places.size() - SHOWN_PLACES)))
                    .append('\n');
        }
        String advice = finding.recommendation().in(locale);
        if (!advice.isEmpty()) {
            out.append("      ").append(say("advice", advice)).append('\n');
        }
    }

    private void facts(StringBuilder out, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.append('\n').append(say("facts", String.valueOf(facts.size()))).append('\n');
        for (Fact fact : facts) {
            out.append("  ").append(fact(fact)).append('\n');
        }
    }

    private String fact(Fact fact) {
        String amount = PrintedNumber.plain(fact.value()) + fact.unit();
        return fact.scopeYear() == null
                ? say("fact.noyear", fact.label(), amount, position(fact.place()))
                : say("fact", fact.label(), amount, fact.scopeYear(), position(fact.place()));
    }

    private String place(Provenance place) {
        String quote = place.quote().strip().replaceAll("\\s+", " ");
        String shown = quote.isEmpty() ? say("state.blank") : Columns.shortened(quote, LONGEST_QUOTE);
        return say("place", position(place), shown);
    }

    private String position(Provenance place) {
        GridPosition grid = place.grid();
        if (grid != null) {
            return say(
                    "place.grid",
                    String.valueOf(grid.table()),
                    String.valueOf(grid.row()),
                    String.valueOf(grid.column()));
        }
        if (place.line() > 0) {
            return say("place.line", String.valueOf(place.line()));
        }
        return place.page() > 0 ? say("place.page", String.valueOf(place.page())) : say("place.text");
    }

    private String say(String key, Object... arguments) {
        return Wording.of(BUNDLE, key, arguments).in(locale);
    }
}
