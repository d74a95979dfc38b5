package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.page.PageContent;
import org.gongkai.documents.stream.EventStream;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a document, one after the other. Paragraphs and tables go on over page breaks; page numbers and running
 * headers become hidden furniture. For one thread.
 */
public final class PageSequence {
    private final EventStream out;
    private final List<LaidPage> pages = new ArrayList<>();
    private final Legibility legibility = new Legibility();
    private float textWidth;
    private @Nullable Paragraph paragraph;
    private @Nullable TableFlow table;

    /** An empty sequence that writes into the stream. */
    public PageSequence(EventStream out) {
        this.out = out;
    }

    /** Adds the next sheet; two pages printed side by side are taken apart. */
    public void add(PageContent sheet) {
        legibility.count(sheet);
        for (PageContent page : FacingPages.of(sheet.upright())) {
            LaidPage laid = new LaidPage(page);
            textWidth = Math.max(textWidth, laid.right() - laid.left());
            pages.add(laid);
        }
    }

    /** Writes everything; refuses a document without readable text. */
    public void finish() {
        legibility.refuse(out);
        Furniture.setAside(pages);
        UnruledTable.find(pages);
        for (LaidPage page : pages) {
            for (PageElement element : page.elements()) {
                switch (element) {
                    case TextLine line -> line(page, line);
                    case TablePart part -> part(page, part);
                    case UnruledTable unruled -> unruled(page, unruled);
                }
            }
        }
        endTable();
        endParagraph();
        pages.forEach(this::asides);
    }

    private void line(LaidPage page, TextLine line) {
        endTable();
        Paragraph current = paragraph;
        if (current == null || !current.take(page, line)) {
            endParagraph();
            paragraph = new Paragraph(page, line, textWidth);
        }
    }

    private void endParagraph() {
        Paragraph done = paragraph;
        if (done != null) {
            out.paragraph(done.text(), place(done.page()));
        }
        paragraph = null;
    }

    private void part(LaidPage page, TablePart part) {
        endParagraph();
        TableFlow current = table;
        if (current == null || !current.take(page, part)) {
            endTable();
            table = new TableFlow(page, part);
        }
    }

    private void unruled(LaidPage page, UnruledTable unruled) {
        endParagraph();
        endTable();
        unruled.write(page, out);
    }

    private void endTable() {
        TableFlow done = table;
        if (done != null) {
            done.write(out);
        }
        table = null;
    }

    static Place place(LaidPage page) {
        return new Place(0, 0, page.number());
    }

    private void asides(LaidPage page) {
        Place place = place(page);
        for (TextLine line : page.furniture()) {
            out.hidden(HiddenKind.PAGE_FURNITURE, line.text(), place);
        }
        for (TextLine line : Lines.of(page.content().unseen())) {
            out.hidden(HiddenKind.HIDDEN_TEXT, line.text(), place);
        }
        if (!page.content().slanted().isEmpty()) {
            StringBuilder text = new StringBuilder();
            page.content().slanted().forEach(glyph -> text.append(glyph.text()));
            out.hidden(HiddenKind.PAGE_FURNITURE, text.toString(), place);
        }
        page.content().pictures().forEach(picture -> out.picture(picture.name(), place));
    }
}
