package org.gongkai.redaction.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** An Excel file written by hand: one sheet that is shown, and whatever else is added. */
final class Xlsx {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder(link("rId1", "worksheet", "worksheets/sheet1.xml"));
    private final StringBuilder sheetLinks = new StringBuilder();
    private final StringBuilder packageLinks = new StringBuilder(link("rId1", "officeDocument", "xl/workbook.xml"));
    private String before = "";
    private String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>公示名单</t></is></c></row>";
    private String after = "";
    private String sheets = "<sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/>";
    private String workbook = "";

    /** Adds markup before the rows of the sheet. */
    Xlsx before(String markup) {
        before += markup;
        return this;
    }

    /** Adds rows. */
    Xlsx rows(String markup) {
        rows += markup;
        return this;
    }

    /** Adds a cell in a row of its own. */
    Xlsx cell(String cell) {
        return rows("<row r=\"2\">" + cell + "</row>");
    }

    /** Adds markup behind the rows. */
    Xlsx after(String markup) {
        after += markup;
        return this;
    }

    /** Adds another sheet. */
    Xlsx sheet(String attributes, String type, String content) {
        sheets += "<sheet sheetId=\"2\" r:id=\"rId8\" " + attributes + "/>";
        return part(
                "rId8",
                type,
                "worksheets/sheet2.xml",
                "<worksheet%s><sheetData>" + content + "</sheetData></worksheet>");
    }

    /** Adds markup to the workbook. */
    Xlsx workbook(String markup) {
        workbook += markup;
        return this;
    }

    /** Adds a part that the workbook leads to. */
    Xlsx part(String id, String type, String name, String markup) {
        links.append(link(id, type, name));
        return lost("xl/" + name, markup.replace("%s", SPACES));
    }

    /** Adds a part that the sheet leads to. */
    Xlsx sheetPart(String id, String type, String name, String markup) {
        sheetLinks.append(link(id, type, "../" + name));
        return lost("xl/" + name, markup.replace("%s", SPACES));
    }

    /** Adds a part that the package itself leads to. */
    Xlsx properties(String type, String name, String markup) {
        packageLinks.append(link("rP1", type, name));
        return lost(name, markup);
    }

    /** Adds a part that nothing leads to. */
    Xlsx lost(String name, String content) {
        parts.put(name, utf8(content));
        return this;
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target);
    }

    byte[] bytes() {
        ZipParts zip = new ZipParts();
        zip.add("_rels/.rels", links(packageLinks));
        zip.add(
                "xl/workbook.xml",
                utf8("<workbook" + SPACES + "><sheets>" + sheets + "</sheets>" + workbook + "</workbook>"));
        zip.add("xl/_rels/workbook.xml.rels", links(links));
        zip.add(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet" + SPACES + ">" + before + "<sheetData>" + rows + "</sheetData>" + after
                        + "</worksheet>"));
        zip.add("xl/worksheets/_rels/sheet1.xml.rels", links(sheetLinks));
        parts.forEach(zip::add);
        return zip.bytes();
    }

    private static byte[] links(CharSequence rows) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + rows
                + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
