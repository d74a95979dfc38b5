package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.sums.CellSum;
import org.gongkai.report.sums.Duplicate;
import org.gongkai.report.sums.LateReport;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.sums.Restatement;
import org.gongkai.report.sums.YearSum;
import tools.jackson.core.JsonGenerator;

/**
 * Sums over bodies and years as one line of JSON, in the shape of {@code docs/schemas/aggregate.schema.json}: every cell's
 * sum with how many reports have it in which state, and the proof, which names each file with its SHA-256.
 */
public final class SumsJsonWriter {
    private final Locale locale;

    /** Messages in this language: English where asked for, Chinese otherwise. */
    public SumsJsonWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * All sums, without a line end.
     *
     * @param findings of the compiled report against the sums; empty where none was given
     */
    public String line(ReportSums sums, List<Finding> findings) {
        return JsonLine.object(json -> {
            json.writeArrayPropertyStart("sums");
            sums.years().forEach(year -> year(json, year));
            json.writeEndArray();
            json.writeArrayPropertyStart("late");
            sums.late().forEach(late -> late(json, late));
            json.writeEndArray();
            json.writeArrayPropertyStart("duplicates");
            sums.duplicates().forEach(duplicate -> duplicate(json, duplicate));
            json.writeEndArray();
            json.writeArrayPropertyStart("restated");
            sums.restatements().forEach(restated -> restated(json, restated));
            json.writeEndArray();
            json.writeArrayPropertyStart("unplaced");
            sums.unplaced().forEach(report -> element(json, report));
            json.writeEndArray();
            new FindingJson(locale).array(json, findings);
        });
    }

    private static void year(JsonGenerator json, YearSum year) {
        json.writeStartObject();
        json.writeNumberProperty("year", year.year());
        json.writeStringProperty("edition", year.edition().name());
        json.writeNumberProperty("bodies", year.reports().size());
        json.writeObjectPropertyStart("cells");
        year.cells().forEach(cell -> cell(json, cell));
        json.writeEndObject();
        json.writeArrayPropertyStart("missing");
        year.missing().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("proof");
        year.reports().forEach(report -> element(json, report));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, CellSum cell) {
        json.writeObjectPropertyStart(cell.cell().key().name());
        json.writeStringProperty("sum", PrintedNumber.plain(cell.sum()));
        json.writeStringProperty("unit", cell.unit());
        json.writeNumberProperty("number", cell.count(CellSum.State.NUMBER));
        json.writeNumberProperty("blank", cell.count(CellSum.State.BLANK));
        json.writeNumberProperty("nil", cell.count(CellSum.State.NIL));
        json.writeNumberProperty("unread", cell.count(CellSum.State.UNREAD));
        json.writeNumberProperty("absent", cell.count(CellSum.State.ABSENT));
        json.writeNumberProperty("confidence", cell.confidence());
        json.writeEndObject();
    }

    private static void late(JsonGenerator json, LateReport late) {
        json.writeStartObject();
        JsonLine.identity(json, late.report());
        json.writeStringProperty("signed", late.signed().toString());
        json.writeStringProperty("due", late.due().toString());
        json.writeEndObject();
    }

    private static void duplicate(JsonGenerator json, Duplicate duplicate) {
        json.writeStartObject();
        kept(json, duplicate.kept(), duplicate.dropped());
        json.writeEndObject();
    }

    private static void restated(JsonGenerator json, Restatement restated) {
        json.writeStartObject();
        kept(json, restated.kept(), restated.dropped());
        json.writeArrayPropertyStart("differing");
        restated.differing().forEach(key -> json.writeString(key.name()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void kept(JsonGenerator json, Report kept, Report dropped) {
        json.writeObjectPropertyStart("kept");
        JsonLine.identity(json, kept);
        json.writeEndObject();
        json.writeObjectPropertyStart("dropped");
        JsonLine.identity(json, dropped);
        json.writeEndObject();
    }

    private static void element(JsonGenerator json, Report report) {
        json.writeStartObject();
        JsonLine.identity(json, report);
        json.writeEndObject();
    }
}
