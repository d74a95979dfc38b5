package org.gongkai.documents.outgoing.html;

import java.util.Base64;
import java.util.List;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.DocumentWriter;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.WrittenDocument;
import org.gongkai.documents.outgoing.markup.Markup;

/** Writes one HTML file that needs nothing but itself and allows nothing but its own style sheet and pictures. */
public final class HtmlWriter implements DocumentWriter {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Override
    public WrittenDocument write(OutgoingDocument document) {
        Markup html = Markup.html().start("html", "lang", "zh-CN").start("head").line();
        html.lone("meta", "charset", "UTF-8").line();
        html.lone("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", document.name()).line();
        html.element("style", new Looks(document).text()).line().end().line();
        html.start("body").line().start("main").line();
        document.blocks().forEach(block -> block(html, block));
        return new WrittenDocument(html.bytes(), List.of());
    }

    private static void block(Markup html, Block block) {
        switch (block) {
            case Block.Heading heading -> {
                html.start("h" + (heading.level() + 1));
                lines(html, heading.text());
                html.end().line();
            }
            case Block.Paragraph paragraph -> paragraph(html, paragraph);
            case Table table -> new TableMarkup(html).write(table);
            case Block.Image image -> image(html, image);
            case Block.PageBreak _ -> html.lone("hr", "class", "page").line();
            case Block.SealSpace seal -> {
                html.start("div", "class", "seal").line();
                seal.lines().forEach(line -> html.element("p", line).line());
                html.end().line();
            }
        }
    }

    private static void paragraph(Markup html, Block.Paragraph paragraph) {
        List<Run> runs = paragraph.runs();
        TextRole role = paragraph.role();
        html.start("p", "class", classes(paragraph, role));
        for (Run run : runs) {
            boolean isStrong = run.role() != role;
            if (isStrong) {
                html.start("strong");
            }
            lines(html, run.text());
            if (isStrong) {
                html.end();
            }
        }
        html.end().line();
    }

    private static String classes(Block.Paragraph paragraph, TextRole role) {
        String look = Looks.name(role);
        String side = switch (paragraph.alignment()) {
            case LEFT, JUSTIFIED -> "";
            case CENTER -> " center";
            case RIGHT -> " right";
        };
        boolean isSetIn = paragraph.alignment() == Alignment.JUSTIFIED
                && paragraph.indent().firstLine() > 0;
        String indent = paragraph.indent().equals(Indent.NONE) || !isSetIn ? " flush" : "";
        return look + side + indent;
    }

    private static void image(Markup html, Block.Image image) {
        String type = image.isPng() ? "image/png" : "image/jpeg";
        html.start("p", "class", "center flush");
        html.lone(
                "img",
                "src",
                "data:" + type + ";base64," + Base64.getEncoder().encodeToString(image.file()),
                "alt",
                image.alternative(),
                "width",
                pixels(image.widthMillimetres()),
                "height",
                pixels(image.heightMillimetres()));
        html.end().line();
    }

    /** 96 pixels are an inch. */
    private static long pixels(double millimetres) {
        return Math.round(millimetres * 96 / 25.4);
    }

    static void lines(Markup html, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.lone("br");
            }
            html.text(lines[i]);
        }
    }
}
