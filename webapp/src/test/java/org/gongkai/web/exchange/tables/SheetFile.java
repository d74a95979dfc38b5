package org.gongkai.web.exchange.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented xlsx workbooks with what people's workbooks have: merged cells, hidden rows, gaps, days as numbers, several sheets. */
public final class SheetFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> merged = new LinkedHashMap<>();
    private String sheet = "";

    /** Begins a sheet with this name. */
    public SheetFile sheet(String name) {
        sheet = name;
        sheets.put(name, new StringBuilder());
        merged.put(name, new ArrayList<>());
        return this;
    }

    /** A row with this 1-based number. */
    public SheetFile row(int number, String... cells) {
        return row(number, "", cells);
    }

    /** A row that nobody sees. */
    public SheetFile hiddenRow(int number, String... cells) {
        return row(number, " hidden=\"1\"", cells);
    }

    /** Merges cells, such as {@code A1:C1}. */
    public SheetFile merge(String range) {
        merged.getOrDefault(sheet, new ArrayList<>()).add(range);
        return this;
    }

    private SheetFile row(int number, String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\"" + attributes + ">");
        for (int column = 0; column < cells.length; column++) {
            String place = DataRow.letters(column) + number;
            if (cells[column].startsWith("#")) {
                row.append("<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(place, cells[column].substring(1)));
            } else if (!cells[column].isEmpty()) {
                row.append("<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(place, cells[column].replace("&", "&amp;").replace("<", "&lt;")));
            }
        }
        sheets.getOrDefault(sheet, new StringBuilder()).append(row).append("</row>");
        return this;
    }

    /** The file; a cell that began with # is a number shown as a day. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/_rels/workbook.xml.rels", relations());
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/>"
                            + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            int number = 0;
            for (Map.Entry<String, StringBuilder> one : sheets.entrySet()) {
                part(zip, "xl/worksheets/sheet" + ++number + ".xml", worksheet(one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String workbook() {
        StringBuilder tabs = new StringBuilder();
        int number = 0;
        for (String name : sheets.keySet()) {
            number++;
            tabs.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(name, number, number));
        }
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>".formatted(MAIN, RELATIONS, tabs);
    }

    private String relations() {
        StringBuilder targets = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            targets.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
        }
        targets.append("<Relationship Id=\"s\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>");
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + targets + "</Relationships>";
    }

    private String worksheet(Map.Entry<String, StringBuilder> one) {
        List<String> ranges = merged.getOrDefault(one.getKey(), List.of());
        String merges = ranges.stream()
                .map(range -> "<mergeCell ref=\"" + range + "\"/>")
                .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData>%s</worksheet>"
                .formatted(MAIN, one.getValue(), ranges.isEmpty() ? "" : merges);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
