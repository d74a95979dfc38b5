package org.gongkai.writer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.report.Finding;
import org.gongkai.report.form.Indicator;
import org.gongkai.report.form.Wording;
import org.gongkai.report.years.Figure;
import org.gongkai.report.years.YearFigures;
import org.gongkai.report.years.YearPair;
import org.jspecify.annotations.Nullable;

/** Two reports side by side for people at a terminal: every figure that is not zero in both, then the findings. */
public final class CompareTextWriter {
    private static final int LABEL_WIDTH = 60;
    private static final int NUMBER_WIDTH = 12;

    private final Locale locale;

    /** Writes in this language: English where asked for, Chinese otherwise. */
    public CompareTextWriter(Locale locale) {
        this.locale = locale;
    }

    /** The comparison, ending with a line end. */
    public String text(YearPair pair, List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        out.append(say(
                        "compare.title",
                        pair.current().heading().issuer(),
                        year(pair.last().year()),
                        year(pair.current().year())))
                .append("\n\n");
        append(
                out,
                say("compare.figure"),
                year(pair.last().year()),
                year(pair.current().year()),
                say("compare.change"));
        pair.figures().stream().filter(CompareTextWriter::isWorthALine).forEach(figures -> line(out, figures));
        out.append('\n').append(new TextWriter(locale).findings(findings));
        return TextWriter.harmless(out.toString());
    }

    private static boolean isWorthALine(YearFigures figures) {
        return isWorthALine(figures.last()) || isWorthALine(figures.current());
    }

    private static boolean isWorthALine(Figure figure) {
        return figure.quantity()
                .map(quantity -> quantity.value().signum() != 0)
                .orElse(!figure.state().equals("absent"));
    }

    private void line(StringBuilder out, YearFigures figures) {
        Indicator.Comparability comparability = figures.indicator().comparability();
        String mark = comparability == Indicator.Comparability.EXACT ? "" : say("compare." + comparability);
        append(
                out,
                figures.indicator().label().in(locale) + mark,
                shown(figures.last()),
                shown(figures.current()),
                shown(figures.change()));
    }

    private String shown(Figure figure) {
        return figure.quantity()
                .map(quantity -> PrintedNumber.plain(quantity.value()))
                .orElseGet(() -> say("state." + figure.state()));
    }

    private static String shown(Optional<BigDecimal> change) {
        return change.map(number -> (number.signum() > 0 ? "+" : "") + PrintedNumber.plain(number))
                .orElse("");
    }

    private String year(@Nullable Integer year) {
        return year == null ? say("compare.noyear") : String.valueOf(year);
    }

    private static void append(StringBuilder out, String label, String last, String current, String change) {
        out.append("  ")
                .append(Columns.left(label, LABEL_WIDTH))
                .append(Columns.right(last, NUMBER_WIDTH))
                .append(Columns.right(current, NUMBER_WIDTH))
                .append(Columns.right(change, NUMBER_WIDTH))
                .append('\n');
    }

    private String say(String key, Object... arguments) {
        return Wording.of(TextWriter.BUNDLE, key, arguments).in(locale);
    }
}
