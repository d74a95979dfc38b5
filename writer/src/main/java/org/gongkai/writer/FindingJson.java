package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Finding;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Findings and places as the contract shows them; lines, columns and pages are 1-based, null where there are none. */
record FindingJson(Locale locale) {

    void array(JsonGenerator json, List<Finding> findings) {
        json.writeArrayPropertyStart("findings");
        findings.forEach(finding -> finding(json, finding));
        json.writeEndArray();
    }

    private void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("kind", finding.kind().name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message().in(locale));
        json.writeArrayPropertyStart("places");
        finding.places().forEach(place -> place(json, place));
        json.writeEndArray();
        json.writeArrayPropertyStart("keys");
        finding.keys().forEach(key -> json.writeString(key.name()));
        json.writeEndArray();
        json.writeStringProperty("expected", finding.expected());
        json.writeStringProperty("actual", finding.actual());
        json.writeStringProperty("basis", finding.basis().in(locale));
        json.writeStringProperty("recommendation", finding.recommendation().in(locale));
        json.writeNumberProperty("confidence", finding.confidence());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Provenance place) {
        json.writeStartObject();
        position(json, "line", place.line());
        json.writeStringProperty("quote", place.quote());
        position(json, "page", place.page());
        position(json, "column", column(place));
        grid(json, place);
        json.writeEndObject();
    }

    /** Column of the document's own table where it has one, else the field of the line. */
    static int column(Provenance place) {
        GridPosition grid = place.grid();
        return grid == null ? place.column() : grid.column();
    }

    static void grid(JsonGenerator json, @Nullable Provenance place) {
        GridPosition grid = place == null ? null : place.grid();
        if (grid != null) {
            json.writeNumberProperty("table", grid.table());
            json.writeNumberProperty("row", grid.row());
        }
    }

    static void position(JsonGenerator json, String name, int oneBased) {
        if (oneBased > 0) {
            json.writeNumberProperty(name, oneBased);
        } else {
            json.writeNullProperty(name);
        }
    }
}
