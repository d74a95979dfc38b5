package org.gongkai.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellGrid;
import org.gongkai.report.CellValue;
import org.gongkai.report.Contact;
import org.gongkai.report.Fact;
import org.gongkai.report.GridPosition;
import org.gongkai.report.Heading;
import org.gongkai.report.Passage;
import org.gongkai.report.Period;
import org.gongkai.report.Provenance;
import org.gongkai.report.Quantity;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.Section;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;
import org.jspecify.annotations.Nullable;

/**
 * A report from the line of JSON that {@link JsonWriter} made of it: source, issuer, year, period, contact, sections,
 * facts and every cell with its state. What the contract does not hold stays empty: the title, the signing date, findings, how
 * rows are printed (so that LABEL-01 and STRUCT-01 are silent), and of a place all but line, page and grid.
 */
public final class JsonReader {
    private final Editions editions;

    /** Reads reports of these editions. */
    public JsonReader(Editions editions) {
        this.editions = editions;
    }

    /**
     * The report of one line.
     *
     * @throws IllegalArgumentException naming the member, when the line is not a report of the contract
     */
    public Report report(String line) {
        JsonTree json = JsonTree.of(line);
        Edition edition = editions.named(json.text("edition"));
        String issuer = json.text("issuer");
        return new Report(
                source(member(json, "source")),
                new Heading("", issuer, json.text("issuerAsPrinted", issuer), null, null),
                json.whole("year"),
                edition,
                json.share("editionMargin"),
                period(json.object("period")),
                null,
                contact(member(json, "contact")),
                json.objects("sections").stream().map(JsonReader::section).toList(),
                cells(edition, member(json, "cells")),
                json.objects("facts").stream().map(JsonReader::fact).toList(),
                List.of());
    }

    private static JsonTree member(JsonTree json, String name) {
        JsonTree member = json.object(name);
        if (member == null) {
            throw new IllegalArgumentException("member '" + name + "' must be an object");
        }
        return member;
    }

    private static ReportSource source(JsonTree json) {
        return new ReportSource(
                json.text("name"), json.text("sha256"), json.text("mediaType"), json.position("reportIndex"));
    }

    private static @Nullable Period period(@Nullable JsonTree json) {
        return json == null
                ? null
                : new Period(
                        json.date("from"), json.date("to"), Objects.requireNonNullElse(place(json, ""), nowhere("")));
    }

    private static Contact contact(JsonTree json) {
        return new Contact(
                json.text("address", ""), json.text("postcode", ""), json.text("phone", ""), json.text("email", ""));
    }

    private static Section section(JsonTree json) {
        List<Passage> passages = json.text("text")
                .lines()
                .map(text -> new Passage(text, nowhere(text)))
                .toList();
        return new Section(json.text("key"), json.text("title"), place(json, json.text("title")), passages);
    }

    private static Fact fact(JsonTree json) {
        String quote = json.text("quote");
        return new Fact(
                json.text("kind"),
                json.text("label"),
                new Quantity(json.decimal("value"), json.text("unit")),
                json.whole("scopeYear"),
                quote,
                List.of(Objects.requireNonNullElse(place(json, quote), nowhere(quote))),
                json.share("confidence"));
    }

    private static CellGrid cells(Edition edition, JsonTree json) {
        List<Cell> cells = new ArrayList<>();
        for (CellDefinition definition : edition.cells()) {
            cells.add(cell(definition, member(json, definition.key().name())));
        }
        return new CellGrid(edition, cells);
    }

    private static Cell cell(CellDefinition definition, JsonTree json) {
        String raw = json.text("raw");
        return new Cell(
                definition,
                value(json, raw),
                raw,
                json.text("unit"),
                place(json, raw),
                json.share("confidence"),
                entry(json.text("entry", CellEntry.READ.contractName())));
    }

    private static CellEntry entry(String name) {
        return Arrays.stream(CellEntry.values())
                .filter(entry -> entry.contractName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("entry '" + name + "' is none of the contract"));
    }

    private static CellValue value(JsonTree json, String raw) {
        String state = json.text("state");
        return switch (state) {
            case "number" -> new CellValue.Printed(json.decimal("value"));
            case "derived" -> new CellValue.Derived(json.decimal("value"));
            case "blank" -> new CellValue.Blank();
            case "nil" -> new CellValue.NilMark(raw.strip());
            case "absent" -> new CellValue.Absent();
            case "unreadable" -> new CellValue.Unreadable(CellValue.Reason.valueOf(json.text("reason")));
            default -> throw new IllegalArgumentException("state '" + state + "' is none of the contract");
        };
    }

    /** Null where no coordinate is given. */
    private static @Nullable Provenance place(JsonTree json, String quote) {
        int line = json.position("line");
        int column = json.position("column");
        int page = json.position("page");
        int table = json.position("table");
        if (line == 0 && column == 0 && page == 0 && table == 0) {
            return null;
        }
        GridPosition grid = table == 0 ? null : new GridPosition(table, json.position("row"), column);
        return new Provenance(0, 0, quote.length(), line, grid == null ? column : 0, page, grid, quote);
    }

    private static Provenance nowhere(String quote) {
        return new Provenance(0, 0, quote.length(), 0, 0, 0, null, quote);
    }
}
