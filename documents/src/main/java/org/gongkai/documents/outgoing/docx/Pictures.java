package org.gongkai.documents.outgoing.docx;

import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.markup.Markup;

/** Pictures as characters of a centred paragraph. */
final class Pictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final double UNITS_PER_MILLIMETRE = 36_000;

    private final Markup xml;
    private final Relations relations;
    private int count;

    Pictures(Markup xml, Relations relations) {
        this.xml = xml;
        this.relations = relations;
    }

    void write(Block.Image image) {
        long width = Math.round(image.widthMillimetres() * UNITS_PER_MILLIMETRE);
        long height = Math.round(image.heightMillimetres() * UNITS_PER_MILLIMETRE);
        String id = relations.add(image);
        count++;
        xml.start("w:p").start("w:pPr").empty("w:spacing", "w:line", 240, "w:lineRule", "auto");
        xml.empty("w:jc", "w:val", "center").end().start("w:r").start("w:drawing");
        xml.start("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", count, "name", "Picture " + count, "descr", image.alternative());
        xml.start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "picture");
        xml.start("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", count, "name", "Picture " + count);
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill")
                .empty("a:blip", "r:embed", id)
                .start("a:stretch")
                .empty("a:fillRect")
                .end()
                .end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", 0, "y", 0).empty("a:ext", "cx", width, "cy", height);
        xml.end().start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end().end().line();
    }
}
