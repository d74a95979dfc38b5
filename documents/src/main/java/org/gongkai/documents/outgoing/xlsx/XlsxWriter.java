package org.gongkai.documents.outgoing.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.WrittenDocument;
import org.gongkai.documents.outgoing.markup.Markup;
import org.gongkai.documents.outgoing.markup.ZipParts;

/**
 * Writes the tables of a document, each on a sheet with the document's title and the heading above it, and the notes
 * below it; other text is left out.
 */
public final class XlsxWriter implements DocumentWriter {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @Override
    public WrittenDocument write(OutgoingDocument document) {
        List<SheetContent> contents = contents(document);
        Strings strings = new Strings();
        CellStyles styles = new CellStyles();
        List<Markup> sheets = contents.stream()
                .map(content -> new SheetPart(strings, styles).write(content))
                .toList();
        ZipParts zip = new ZipParts()
                .add("[Content_Types].xml", contentTypes(sheets.size()))
                .add("_rels/.rels", packageRelations())
                .add("xl/workbook.xml", workbook(SheetContent.names(contents)))
                .add("xl/_rels/workbook.xml.rels", relations(sheets.size()))
                .add("xl/styles.xml", styles.write())
                .add("xl/sharedStrings.xml", strings.write());
        for (int i = 0; i < sheets.size(); i++) {
            zip.add("xl/" + sheetName(i), sheets.get(i));
        }
        return new WrittenDocument(zip.bytes(), List.of());
    }

    /** A workbook has at least one sheet, so a document without tables gives an empty one. */
    private static List<SheetContent> contents(OutgoingDocument document) {
        List<SheetContent> contents = new ArrayList<>();
        String title = "";
        String heading = "";
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Heading(int _, String text) -> {
                    String line = text.replace('\n', ' ');
                    heading = title.isEmpty() ? "" : line;
                    title = title.isEmpty() ? line : title;
                }
                case Table table -> contents.add(new SheetContent(title, heading, table, new ArrayList<>()));
                case Block.Paragraph paragraph
                when isNote(paragraph) && !contents.isEmpty() ->
                    contents.getLast().notes().add(paragraph.text());
                case Block.Paragraph _, Block.Image _, Block.PageBreak _, Block.SealSpace _ -> {}
            }
        }
        return contents.isEmpty()
                ? List.of(
                        new SheetContent(title, "", new Table(document.name(), List.of(1.0), 0, List.of()), List.of()))
                : contents;
    }

    private static boolean isNote(Block.Paragraph paragraph) {
        return !paragraph.runs().isEmpty() && paragraph.runs().getFirst().role() == TextRole.NOTE;
    }

    static String sheetName(int index) {
        return "worksheets/sheet" + (index + 1) + ".xml";
    }

    static Markup contentTypes(int sheets) {
        Markup xml = Markup.xml().start("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "workbook.xml", "sheet.main+xml");
        type(xml, "styles.xml", "styles+xml");
        type(xml, "sharedStrings.xml", "sharedStrings+xml");
        for (int i = 0; i < sheets; i++) {
            type(xml, sheetName(i), "worksheet+xml");
        }
        return xml;
    }

    private static void type(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", "/xl/" + part, "ContentType", TYPE + type);
    }

    static Markup packageRelations() {
        return Markup.xml()
                .start("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "xl/workbook.xml");
    }

    /** Sheets of these names; the list of them is still open. */
    static Markup workbook(List<String> names) {
        Markup xml = Markup.xml().start("workbook", "xmlns", SheetPart.NAMESPACE, "xmlns:r", OFFICE);
        xml.start("sheets");
        for (int i = 0; i < names.size(); i++) {
            xml.empty("sheet", "name", names.get(i), "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        return xml;
    }

    static Markup relations(int sheets) {
        Markup xml = Markup.xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < sheets; i++) {
            relation(xml, "rId" + (i + 1), "worksheet", sheetName(i));
        }
        relation(xml, "styles", "styles", "styles.xml");
        relation(xml, "strings", "sharedStrings", "sharedStrings.xml");
        return xml;
    }

    private static void relation(Markup xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }
}
