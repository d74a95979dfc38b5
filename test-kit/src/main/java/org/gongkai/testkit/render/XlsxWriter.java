package org.gongkai.testkit.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.render.SheetCells.Item;

/** Writes an xlsx with inline strings, numbers and merged cells. */
final class XlsxWriter implements BlockWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private final boolean sheetPerTable;

    XlsxWriter(boolean sheetPerTable) {
        this.sheetPerTable = sheetPerTable;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        List<SheetCells> sheets = SheetCells.of(blocks, sheetPerTable);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(sheets.size()));
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        StringBuilder names = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            names.append(
                    "<sheet name=\"" + sheets.get(i - 1).name() + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            targets.append("<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml", sheet(sheets.get(i - 1).items()));
        }
        parts.put("xl/_rels/workbook.xml.rels", relations(targets.toString()));
        parts.put(
                "xl/workbook.xml",
                ZipParts.XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                        + "</sheets></workbook>");
        return ZipParts.pack(parts);
    }

    private static String types(int sheets) {
        StringBuilder out = new StringBuilder(ZipParts.XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\" ContentType=")
                .append("\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            out.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                    + "worksheet+xml\"/>");
        }
        return out.append("</Types>").toString();
    }

    private static String relations(String content) {
        return ZipParts.XML + "<Relationships xmlns=\"" + PACKAGE + "\">" + content + "</Relationships>";
    }

    private static String sheet(List<Item> items) {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        int count = 0;
        int row = -1;
        for (Item item : items) {
            if (item.row() != row) {
                rows.append(row < 0 ? "" : "</row>").append("<row r=\"" + (item.row() + 1) + "\">");
                row = item.row();
            }
            cell(item, rows);
            if (item.rowspan() > 1 || item.colspan() > 1) {
                String end = name(item.row() + item.rowspan() - 1, item.column() + item.colspan() - 1);
                merges.append("<mergeCell ref=\"" + name(item.row(), item.column()) + ":" + end + "\"/>");
                count++;
            }
        }
        String merged = count == 0 ? "" : "<mergeCells count=\"" + count + "\">" + merges + "</mergeCells>";
        return ZipParts.XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + (row < 0 ? "" : "</row>")
                + "</sheetData>" + merged + "</worksheet>";
    }

    private static void cell(Item item, StringBuilder out) {
        String name = name(item.row(), item.column());
        if (item.text().isEmpty()) {
            out.append("<c r=\"" + name + "\"/>");
        } else if (item.isNumber()) {
            out.append("<c r=\"" + name + "\"><v>" + item.text() + "</v></c>");
        } else {
            out.append("<c r=\"" + name + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(ZipParts.escape(item.text()))
                    .append("</t></is></c>");
        }
    }

    private static String name(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
