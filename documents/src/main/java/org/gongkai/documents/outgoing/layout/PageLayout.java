package org.gongkai.documents.outgoing.layout;

import java.util.List;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TextLook;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.fonts.FontSet;

/** Lays a document out on pages. */
public final class PageLayout {
    /** A heading keeps at least this many lines of what follows on its page. */
    private static final int LINES_KEPT = 2;

    private static final int ROOM_FOR_SEAL = 3;
    /** Characters from the right edge to the end of the date. */
    private static final double DATE_FROM_EDGE = 4;

    private final Typecase typecase;
    private final Paper paper;

    private PageLayout(OutgoingDocument document, FontSet fonts) {
        typecase = new Typecase(fonts, document.styles());
        paper = new Paper(document.page());
    }

    /** The pages of a document; the fonts know afterwards which of their characters are used. */
    public static LaidPages of(OutgoingDocument document, FontSet fonts) {
        PageLayout layout = new PageLayout(document, fonts);
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            layout.block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak());
        }
        new FurnitureLayout(document.page(), layout.typecase).add(layout.paper.pages());
        return new LaidPages(
                Paper.points(document.page().width()),
                Paper.points(document.page().height()),
                layout.paper.pages(),
                layout.typecase.missing());
    }

    private void block(Block block, Block next) {
        switch (block) {
            case Block.Heading heading -> heading(heading, next);
            case Block.Paragraph paragraph -> paragraph(paragraph, typecase.look(paragraph.role()));
            case Table table -> new TableLayout(table, typecase, paper).lay();
            case Block.Image image -> image(image);
            case Block.PageBreak _ -> paper.turn();
            case Block.SealSpace seal -> seal(seal);
        }
    }

    private void heading(Block.Heading heading, Block next) {
        TextLook look = typecase.look(heading.role());
        boolean isTitle = heading.level() == 0;
        Block.Paragraph paragraph = new Block.Paragraph(
                List.of(new Run(heading.text(), heading.role())),
                isTitle ? Alignment.CENTER : Alignment.JUSTIFIED,
                isTitle ? Indent.NONE : Indent.FIRST_LINE);
        double own = lines(paragraph, look).size() * look.linePoints();
        paper.need(own + start(next, paper.room() - own));
        paragraph(paragraph, look);
        if (isTitle) {
            paper.advance(look.linePoints() / 2);
        }
    }

    /** How much of what follows a heading must stand on its page. */
    private double start(Block next, double room) {
        return next instanceof Table table
                ? new TableLayout(table, typecase, paper).start(room)
                : typecase.look(TextRole.BODY).linePoints() * LINES_KEPT;
    }

    private List<LineBreaker.Line> lines(Block.Paragraph paragraph, TextLook look) {
        Indent indent = paragraph.indent();
        double width = paper.width() - (indent.left() + indent.right()) * character(look);
        return LineBreaker.lines(typecase.glyphs(paragraph.runs()), width, indent.firstLine() * character(look));
    }

    private static double character(TextLook look) {
        return look.points() + look.tracking();
    }

    private void paragraph(Block.Paragraph paragraph, TextLook look) {
        Indent indent = paragraph.indent();
        double width = paper.width() - (indent.left() + indent.right()) * character(look);
        double first = indent.firstLine() * character(look);
        for (LineBreaker.Line line : lines(paragraph, look)) {
            paper.need(look.linePoints());
            double x = paper.left() + indent.left() * character(look) + first;
            LineSetter.Box box = new LineSetter.Box(x, paper.y(), width - first, look.linePoints());
            LineSetter.set(line, box, paragraph.alignment(), paper::add);
            paper.advance(look.linePoints());
            first = 0;
        }
    }

    private void image(Block.Image image) {
        double scale = Math.min(
                1,
                Math.min(
                        paper.width() / Paper.points(image.widthMillimetres()),
                        paper.wholeRoom() / Paper.points(image.heightMillimetres())));
        double width = scale * Paper.points(image.widthMillimetres());
        double height = scale * Paper.points(image.heightMillimetres());
        paper.need(height);
        double x = paper.left() + (paper.width() - width) / 2;
        paper.add(new Mark.Picture(x, paper.y(), width, height, image));
        paper.advance(height);
    }

    private void seal(Block.SealSpace seal) {
        TextLook look = typecase.look(TextRole.BODY);
        double text = look.linePoints() * seal.lines().size();
        paper.need(look.linePoints() + text);
        paper.advance(Math.min(look.linePoints() * ROOM_FOR_SEAL, paper.room() - text));
        List<List<Glyph>> lines = seal.lines().stream()
                .map(line -> typecase.glyphs(line, TextRole.BODY))
                .toList();
        double widest = lines.stream()
                .mapToDouble(line -> line.stream().mapToDouble(Glyph::advance).sum())
                .max()
                .orElse(0);
        double end = paper.left() + paper.width() - DATE_FROM_EDGE * character(look);
        for (List<Glyph> line : lines) {
            LineSetter.Box box = new LineSetter.Box(end - widest, paper.y(), widest, look.linePoints());
            LineSetter.set(new LineBreaker.Line(line, true), box, Alignment.CENTER, paper::add);
            paper.advance(look.linePoints());
        }
    }
}
