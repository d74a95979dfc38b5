package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.Quantity;
import org.gongkai.report.Report;
import org.gongkai.report.years.Figure;
import org.gongkai.report.years.YearFigures;
import org.gongkai.report.years.YearPair;
import tools.jackson.core.JsonGenerator;

/**
 * Two reports side by side as one line of JSON, in the shape of {@code docs/schemas/compare.schema.json}. Values are
 * decimal strings, null where a cell holds no number; {@code change} is null where one of them is.
 */
public final class CompareJsonWriter {
    private final Locale locale;

    /** Messages in this language: English where asked for, Chinese otherwise. */
    public CompareJsonWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * Both reports, every figure that may be compared, and the findings, without a line end.
     *
     * @param findings on the current report alone and against the last one, in order
     */
    public String line(YearPair pair, List<Finding> findings) {
        return JsonLine.object(json -> {
            report(json, "last", pair.last());
            report(json, "current", pair.current());
            json.writeArrayPropertyStart("figures");
            pair.figures().forEach(figures -> figures(json, figures));
            json.writeEndArray();
            new FindingJson(locale).array(json, findings);
        });
    }

    private static void report(JsonGenerator json, String name, Report report) {
        json.writeObjectPropertyStart(name);
        JsonLine.identity(json, report);
        json.writeEndObject();
    }

    private void figures(JsonGenerator json, YearFigures figures) {
        json.writeStartObject();
        json.writeStringProperty("key", figures.indicator().key());
        json.writeStringProperty("label", figures.indicator().label().in(locale));
        json.writeStringProperty(
                "comparability", figures.indicator().comparability().name());
        figure(json, "last", figures.last());
        figure(json, "current", figures.current());
        figures.change()
                .ifPresentOrElse(
                        change -> json.writeStringProperty("change", PrintedNumber.plain(change)),
                        () -> json.writeNullProperty("change"));
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, String name, Figure figure) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("state", figure.state());
        figure.quantity()
                .map(Quantity::value)
                .ifPresentOrElse(
                        value -> json.writeStringProperty("value", PrintedNumber.plain(value)),
                        () -> json.writeNullProperty("value"));
        json.writeStringProperty("unit", unit(figure));
        json.writeNumberProperty("confidence", figure.confidence());
        json.writeArrayPropertyStart("keys");
        figure.cells().forEach(cell -> json.writeString(cell.key().name()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String unit(Figure figure) {
        Cell first = figure.cells().getFirst();
        return figure.quantity().map(Quantity::unit).orElse(first.unit());
    }
}
