package org.gongkai.documents.outgoing.docx;

import java.util.List;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TextLook;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.markup.Markup;

/** The part with the text. */
final class BodyPart {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int ROOM_FOR_SEAL = 3;
    /** Characters from the right edge to the end of the date. */
    private static final double DATE_FROM_EDGE = 4;

    private final OutgoingDocument document;
    private final Markup xml;
    private final TableBlock tables;
    private final Pictures pictures;

    BodyPart(OutgoingDocument document, Relations relations) {
        this.document = document;
        xml = Markup.xml().start("w:document", "xmlns:w", Words.NAMESPACE, "xmlns:r", RELATIONS);
        xml.start("w:body");
        tables = new TableBlock(xml, document);
        pictures = new Pictures(xml, relations);
        document.blocks().forEach(this::block);
    }

    Markup write(Furniture furniture) {
        furniture.section(xml);
        return xml;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph, paragraph.role(), false);
            case Table table -> tables.write(table);
            case Block.Image image -> pictures.write(image);
            case Block.PageBreak _ ->
                xml.start("w:p")
                        .start("w:r")
                        .empty("w:br", "w:type", "page")
                        .end()
                        .end();
            case Block.SealSpace seal -> seal(seal);
        }
    }

    private void heading(Block.Heading heading) {
        Indent indent = heading.level() == 0 ? Indent.NONE : Indent.FIRST_LINE;
        Alignment alignment = heading.level() == 0 ? Alignment.CENTER : Alignment.JUSTIFIED;
        List<Run> runs = List.of(new Run(heading.text(), heading.role()));
        paragraph(new Block.Paragraph(runs, alignment, indent), heading.role(), true);
    }

    private void seal(Block.SealSpace seal) {
        Block.Paragraph room = new Block.Paragraph(List.of(), Alignment.LEFT, Indent.NONE);
        for (int i = 0; i < ROOM_FOR_SEAL; i++) {
            paragraph(room, TextRole.BODY, true);
        }
        double widest = seal.lines().stream().mapToDouble(BodyPart::width).max().orElse(0);
        for (String line : seal.lines()) {
            Indent indent = new Indent(0, 0, DATE_FROM_EDGE + (widest - width(line)) / 2);
            List<Run> runs = List.of(new Run(line, TextRole.BODY));
            boolean isLast = line.equals(seal.lines().getLast());
            paragraph(new Block.Paragraph(runs, Alignment.RIGHT, indent), TextRole.BODY, !isLast);
        }
    }

    /** In characters, of which Latin ones are half as wide. */
    private static double width(String line) {
        return line.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
    }

    private void paragraph(Block.Paragraph paragraph, TextRole role, boolean staysWithNext) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", Words.style(role));
        if (staysWithNext) {
            xml.empty("w:keepNext");
        }
        indent(paragraph.indent(), document.styles().look(role).points());
        xml.empty("w:jc", "w:val", Words.alignment(paragraph.alignment())).end();
        for (Run run : paragraph.runs()) {
            xml.start("w:r");
            if (run.role() != role) {
                look(document.styles().look(run.role()));
            }
            Words.text(xml, run.text());
            xml.end();
        }
        xml.end().line();
    }

    private void look(TextLook look) {
        xml.start("w:rPr");
        Words.fonts(xml, look.face());
        xml.empty("w:b", "w:val", look.isBold() ? 1 : 0);
        xml.empty("w:sz", "w:val", Math.round(2 * look.points())).end();
    }

    private void indent(Indent indent, double points) {
        if (!indent.equals(Indent.NONE)) {
            xml.empty(
                    "w:ind",
                    "w:leftChars",
                    hundredths(indent.left()),
                    "w:left",
                    Words.twips(indent.left() * points),
                    "w:rightChars",
                    hundredths(indent.right()),
                    "w:right",
                    Words.twips(indent.right() * points),
                    "w:firstLineChars",
                    hundredths(indent.firstLine()),
                    "w:firstLine",
                    Words.twips(indent.firstLine() * points));
        }
    }

    private static long hundredths(double characters) {
        return Math.round(100 * characters);
    }
}
