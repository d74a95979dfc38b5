package org.gongkai.web.catalog.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.ui.Phrases;

/** The catalogue as a book: A4 across, a table for each field, statements for what does not apply. */
final class CatalogBook {
    private static final List<Column> COLUMNS = List.of(
            Column.NUMBER,
            Column.FIRST,
            Column.SECOND,
            Column.CONTENT,
            Column.BASIS,
            Column.LIMIT,
            Column.RESPONSIBLE,
            Column.CHANNELS,
            Column.AUDIENCE,
            Column.MANNER,
            Column.LEVELS,
            Column.REMARK);
    private static final List<Double> WIDTHS = List.of(1.0, 2.0, 2.0, 5.0, 3.2, 3.0, 2.4, 2.4, 1.4, 1.4, 1.6, 2.4);

    private CatalogBook() {}

    static OutgoingDocument of(Agency body, LocalDate day, CatalogSheet sheet, Phrases phrases) {
        String title = phrases.say("catalog.of", body.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, title));
        String asOf = phrases.say(
                "catalog.book.asof",
                new CatalogWords(phrases).day(day),
                sheet.rows().size());
        blocks.add(note(asOf, Alignment.CENTER));
        Map<String, List<CatalogSheet.Row>> fields = new LinkedHashMap<>();
        sheet.rows()
                .forEach(row -> fields.computeIfAbsent(row.cell(Column.FIELD), _ -> new ArrayList<>())
                        .add(row));
        fields.forEach((field, rows) -> {
            blocks.add(new Block.Heading(1, field));
            blocks.add(table(field, rows, sheet));
        });
        blocks.add(note(phrases.say("catalog.book.note"), Alignment.LEFT));
        return new OutgoingDocument(title, PageSetup.across(), StyleSheet.wideTables(), blocks);
    }

    private static Table table(String field, List<CatalogSheet.Row> rows, CatalogSheet sheet) {
        List<List<TableCell>> cells = new ArrayList<>();
        cells.add(COLUMNS.stream()
                .map(column ->
                        TableCell.of(TableCell.Kind.HEADER, sheet.headings().getOrDefault(column, "")))
                .toList());
        rows.forEach(row -> cells.add(COLUMNS.stream()
                .map(column -> TableCell.of(
                        column == Column.NUMBER ? TableCell.Kind.VALUE : TableCell.Kind.LABEL, row.cell(column)))
                .toList()));
        return new Table(field, WIDTHS, 1, cells);
    }

    private static Block note(String text, Alignment alignment) {
        return new Block.Paragraph(List.of(new Run(text, TextRole.NOTE)), alignment, Indent.NONE);
    }
}
