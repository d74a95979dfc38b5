package org.gongkai.writer;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellValue;
import org.gongkai.report.Contact;
import org.gongkai.report.Fact;
import org.gongkai.report.Finding;
import org.gongkai.report.Passage;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A report as one line of JSON, in the shape of {@code docs/schemas/read.schema.json} and {@code check.schema.json}.
 *
 * <p>Numbers read from the document are decimal strings; lines, columns and pages are 1-based, null where the format has
 * none.
 */
public final class JsonWriter {
    private final Locale locale;

    /** Messages in this language: English where asked for, Chinese otherwise. */
    public JsonWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * The report with its findings, without a line end.
     *
     * @param findings all that is to be shown, the reader's own included, in order
     */
    public String line(Report report, List<Finding> findings) {
        return JsonLine.object(json -> report(json, report, findings));
    }

    /**
     * The object for an input that could not be read, without a line end.
     *
     * @param name the input as the caller named it
     * @param code stable code of what went wrong
     * @param message what went wrong and what to do
     */
    public String error(String name, String code, String message) {
        return JsonLine.object(json -> {
            json.writeName("source");
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeEndObject();
            json.writeName("error");
            json.writeStartObject();
            json.writeStringProperty("code", code);
            json.writeStringProperty("message", message);
            json.writeEndObject();
        });
    }

    private void report(JsonGenerator json, Report report, List<Finding> findings) {
        JsonLine.source(json, report.source());
        json.writeStringProperty("issuer", report.heading().issuer());
        json.writeStringProperty("issuerAsPrinted", report.heading().issuerAsPrinted());
        JsonLine.year(json, report.year());
        json.writeStringProperty("edition", report.edition().name());
        json.writeNumberProperty("editionMargin", report.editionMargin());
        period(json, report.period());
        contact(json, report.contact());
        json.writeArrayPropertyStart("sections");
        report.sections().forEach(section -> section(json, section));
        json.writeEndArray();
        json.writeObjectPropertyStart("cells");
        report.cells().forEach(cell -> cell(json, cell));
        json.writeEndObject();
        json.writeArrayPropertyStart("facts");
        report.facts().forEach(fact -> fact(json, fact));
        json.writeEndArray();
        new FindingJson(locale).array(json, findings);
    }

    private static void fact(JsonGenerator json, Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("kind", fact.kind());
        json.writeStringProperty("label", fact.label());
        json.writeStringProperty("value", PrintedNumber.plain(fact.value()));
        json.writeStringProperty("unit", fact.unit());
        if (fact.scopeYear() == null) {
            json.writeNullProperty("scopeYear");
        } else {
            json.writeNumberProperty("scopeYear", fact.scopeYear());
        }
        json.writeStringProperty("quote", fact.quote());
        FindingJson.position(json, "line", fact.place().line());
        FindingJson.position(json, "page", fact.place().page());
        json.writeNumberProperty("confidence", fact.confidence());
        json.writeEndObject();
    }

    private static void period(JsonGenerator json, @Nullable Period period) {
        if (period == null) {
            json.writeNullProperty("period");
            return;
        }
        json.writeObjectPropertyStart("period");
        json.writeStringProperty("from", period.from().toString());
        json.writeStringProperty("to", period.to().toString());
        FindingJson.position(json, "line", period.place().line());
        json.writeEndObject();
    }

    private static void contact(JsonGenerator json, Contact contact) {
        json.writeObjectPropertyStart("contact");
        json.writeStringProperty("address", contact.address());
        json.writeStringProperty("postcode", contact.postcode());
        json.writeStringProperty("phone", contact.phone());
        json.writeStringProperty("email", contact.email());
        json.writeEndObject();
    }

    private static void section(JsonGenerator json, Section section) {
        json.writeStartObject();
        json.writeStringProperty("key", section.key());
        json.writeStringProperty("title", section.title());
        Provenance place = section.place();
        FindingJson.position(json, "line", place == null ? firstLine(section) : place.line());
        json.writeStringProperty(
                "text",
                String.join("\n", section.passages().stream().map(Passage::text).toList()));
        json.writeEndObject();
    }

    private static int firstLine(Section section) {
        return section.passages().isEmpty()
                ? 0
                : section.passages().getFirst().place().line();
    }

    private static void cell(JsonGenerator json, Cell cell) {
        json.writeObjectPropertyStart(cell.key().name());
        json.writeStringProperty("state", cell.value().state());
        String value = PrintedNumber.of(cell.value());
        text(json, "value", value.isEmpty() ? null : value);
        if (cell.value() instanceof CellValue.Unreadable unreadable) {
            json.writeStringProperty("reason", unreadable.reason().name());
        }
        json.writeStringProperty("unit", cell.unit());
        json.writeStringProperty("raw", cell.raw());
        Provenance place = cell.provenance();
        FindingJson.position(json, "line", place == null ? 0 : place.line());
        FindingJson.position(json, "column", place == null ? 0 : FindingJson.column(place));
        FindingJson.position(json, "page", place == null ? 0 : place.page());
        FindingJson.grid(json, place);
        json.writeNumberProperty("confidence", cell.confidence());
        if (cell.entry() != CellEntry.READ) {
            json.writeStringProperty("entry", cell.entry().contractName());
        }
        cell.normalized().ifPresent(quantity -> {
            json.writeObjectPropertyStart("normalized");
            json.writeStringProperty("value", PrintedNumber.plain(quantity.value()));
            json.writeStringProperty("unit", quantity.unit());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
