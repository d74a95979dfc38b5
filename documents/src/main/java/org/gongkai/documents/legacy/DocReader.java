package org.gongkai.documents.legacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.Span;

/**
 * Reads a binary Word document. Its rows carry no grid, only the positions of their cells' edges: the edges of all rows
 * of a table together are the grid.
 */
final class DocReader {
    private final DirectoryNode root;
    private final EventStream out;

    DocReader(DirectoryNode root, EventStream out) {
        this.root = root;
        this.out = out;
    }

    void read() throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            content(document.getRange(), 0);
            furniture(document.getHeaderStoryRange(), HiddenKind.PAGE_FURNITURE);
            furniture(document.getFootnoteRange(), HiddenKind.PAGE_FURNITURE);
            furniture(document.getEndnoteRange(), HiddenKind.PAGE_FURNITURE);
            furniture(document.getCommentsRange(), HiddenKind.COMMENT);
            textBoxes(document.getMainTextboxRange());
        }
        if (root.hasEntryCaseInsensitive("Macros")) {
            out.hidden(HiddenKind.ACTIVE_CONTENT, "Macros", Place.UNKNOWN);
        }
        if (root.hasEntryCaseInsensitive("ObjectPool")) {
            out.hidden(HiddenKind.EMBEDDED_FILE, "ObjectPool", Place.UNKNOWN);
        }
    }

    private void content(Range range, int level) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                table(table, level + 1);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                String text = new DocText(run.text()).printed();
                if (!text.isBlank()) {
                    HiddenKind kind = run.isMarkedDeleted() ? HiddenKind.DELETED_TEXT : HiddenKind.HIDDEN_TEXT;
                    out.hidden(kind, text, Place.UNKNOWN);
                }
            } else {
                raw.append(run.text());
            }
        }
        DocText text = new DocText(raw.toString());
        String printed = text.printed();
        for (int i = 0; i < text.pictures(); i++) {
            out.picture("", Place.UNKNOWN);
        }
        out.paragraph(printed, Place.UNKNOWN);
    }

    private void table(Table table, int level) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < table.numRows(); i++) {
            rows.add(table.getRow(i));
        }
        DocGrid grid = DocGrid.of(rows);
        out.startTable();
        for (TableRow row : rows) {
            out.startRow(Place.UNKNOWN);
            if (row.numCells() > 0) {
                out.skipColumns(grid.column(row.getCell(0).getLeftEdge()));
            }
            for (int i = 0; i < row.numCells(); i++) {
                cell(row.getCell(i), grid, level);
            }
            out.endRow(Place.UNKNOWN);
        }
        out.endTable(Place.UNKNOWN);
    }

    private void cell(TableCell cell, DocGrid grid, int level) {
        int columns = grid.columns(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth());
        boolean isCovered = false;
        if (cell.isMerged() && !cell.isFirstMerged()) {
            isCovered = out.widenCell(columns);
        } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
            isCovered = out.continueCell(columns, Place.UNKNOWN);
        } else {
            out.startCell(cell.isFirstVerticallyMerged() ? Span.open(columns) : Span.of(columns, 1), Place.UNKNOWN);
        }
        if (!isCovered) {
            content(cell, level);
        }
        out.endCell();
    }

    private void furniture(Range range, HiddenKind kind) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            String text = new DocText(range.getParagraph(i).text()).printed();
            if (!text.isBlank()) {
                out.hidden(kind, text, Place.UNKNOWN);
            }
        }
    }

    private void textBoxes(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            String text = new DocText(range.getParagraph(i).text()).printed();
            if (!text.isBlank()) {
                out.paragraph(text, Place.UNKNOWN);
            }
        }
    }
}
