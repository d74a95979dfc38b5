package org.gongkai.testkit.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Table;

/** Writes a docx of one part, with gridSpan and vMerge. */
final class DocxWriter implements BlockWriter {
    private static final String TYPES = ZipParts.XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType="
            + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = ZipParts.XML
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String OPEN = ZipParts.XML
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>";
    private final boolean rich;

    DocxWriter(boolean rich) {
        this.rich = rich;
    }

    @Override
    public byte[] write(List<Block> blocks, Dice dice) {
        StringBuilder body = new StringBuilder(OPEN);
        for (Block block : blocks) {
            switch (block) {
                case Block.Title title -> paragraph(title.text(), body, dice);
                case Block.Heading heading -> paragraph(heading.text(), body, dice);
                case Block.Paragraph paragraph -> controlled(paragraph.text(), body, dice);
                case Block.Furniture furniture -> paragraph(furniture.text(), body, dice);
                case Block.Grid grid -> table(grid.table(), body, dice);
            }
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("word/document.xml", body.append(CLOSE).toString());
        return ZipParts.pack(parts);
    }

    private void controlled(String text, StringBuilder out, Dice dice) {
        boolean control = rich && dice.chance(0.2);
        out.append(control ? "<w:sdt><w:sdtPr><w:alias w:val=\"n\"/></w:sdtPr><w:sdtContent>" : "");
        paragraph(text, out, dice);
        out.append(control ? "</w:sdtContent></w:sdt>" : "");
    }

    private void paragraph(String text, StringBuilder out, Dice dice) {
        out.append("<w:p>");
        int from = 0;
        while (rich && text.length() - from > 1 && dice.chance(0.6)) {
            int to = dice.between(from + 1, text.length() - 1);
            run(text.substring(from, to), out);
            out.append(
                    dice.chance(0.2)
                            ? "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"1\" w:name=\"_x\"/>"
                            : "");
            from = to;
        }
        run(text.substring(from), out);
        out.append("</w:p>");
    }

    private void run(String text, StringBuilder out) {
        out.append("<w:r>")
                .append(
                        rich
                                ? "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"仿宋\"/><w:sz w:val=\"28\"/></w:rPr>"
                                : "")
                .append("<w:t xml:space=\"preserve\">")
                .append(ZipParts.escape(text))
                .append("</w:t></w:r>");
    }

    private void table(Table table, StringBuilder out, Dice dice) {
        out.append("<w:tbl><w:tblPr/><w:tblGrid>")
                .append("<w:gridCol w:w=\"800\"/>".repeat(table.width()))
                .append("</w:tblGrid>");
        for (int row = 0; row < table.rows().size(); row++) {
            out.append("<w:tr>");
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                if (!table.coveredFromLeft(row, column)) {
                    cell(table, row, column, out, dice);
                }
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl>");
    }

    private void cell(Table table, int row, int column, StringBuilder out, Dice dice) {
        int colspan = table.colspan(row, column);
        boolean covered = table.coveredFromAbove(row, column);
        boolean starts = !covered && table.rowspan(row, column) > 1;
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"800\" w:type=\"dxa\"/>")
                .append(colspan > 1 ? "<w:gridSpan w:val=\"" + colspan + "\"/>" : "")
                .append(starts ? "<w:vMerge w:val=\"restart\"/>" : covered ? "<w:vMerge/>" : "")
                .append("</w:tcPr>");
        String text = covered ? "" : table.rows().get(row).get(column).text();
        for (String part : text.split("\n", -1)) {
            paragraph(part, out, dice);
        }
        out.append("</w:tc>");
    }
}
