package org.gongkai.documents.html;

import java.util.Locale;
import java.util.Set;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;

/** Reads a page: block elements and {@code br} end lines, tables become grids, what is not shown becomes hidden. */
public final class HtmlReader {
    private static final Set<String> ENDED_BY_THEIR_LIKE = Set.of("p", "li", "td", "th", "tr", "dt", "dd", "option");

    private final HtmlTokens tokens;
    private final EventStream out;
    private final HtmlTables tables;
    private final SourceLines lines;
    private final HtmlLine line = new HtmlLine();
    private final byte[] page;

    /**
     * A reader of one page.
     *
     * @param page in well-formed UTF-8
     * @param start where it begins in these bytes
     */
    public HtmlReader(byte[] page, int start, EventStream out) {
        this.page = page;
        this.tokens = new HtmlTokens(page, start);
        this.out = out;
        this.tables = new HtmlTables(out);
        this.lines = new SourceLines(page, start);
    }

    /** Reads the page to its end. */
    public void read() {
        HtmlTokens.Kind kind = tokens.next();
        while (kind != HtmlTokens.Kind.END_OF_PAGE) {
            switch (kind) {
                case TEXT -> line.append(page, tokens.from(), tokens.to());
                case START -> start(tokens.element());
                case END -> end(tokens.element());
                case END_OF_PAGE -> {}
            }
            kind = tokens.next();
        }
        flush();
    }

    private void flush() {
        if (!line.isEmpty()) {
            // a paragraph of a cell stands where its cell does
            Place place = out.isInPlainCell() ? Place.UNKNOWN : lines.at(line.firstOffset());
            String text = line.take();
            if (!text.isEmpty()) {
                out.paragraph(text, place);
            }
        }
    }

    private Place place() {
        return lines.at(tokens.from());
    }

    private void start(HtmlElement element) {
        if (tokens.hasAttributes()
                && element.mayBeHidden()
                && tokens.attributes().hide()) {
            hide(tokens.name());
            return;
        }
        switch (element) {
            case TABLE, ROW, CELL, GROUP -> startTablePart(element);
            case BLOCK, LINE_BREAK -> flush();
            case RAW -> rawElement(tokens.name());
            case PICTURE -> out.picture(tokens.attribute("src", tokens.attribute("alt", "")), place());
            case META -> meta();
            case OBJECT, EMBEDDED -> embedded();
            case INLINE, EMPTY -> {}
        }
    }

    private void embedded() {
        String source = tokens.attribute("src", tokens.attribute("data", tokens.name()));
        out.hidden(HiddenKind.EMBEDDED_FILE, source, place());
    }

    private void startTablePart(HtmlElement element) {
        flush();
        switch (element) {
            case TABLE -> tables.startTable();
            case ROW -> tables.startRow(place());
            case CELL -> tables.startCell(tokens.attribute("colspan", "1"), tokens.attribute("rowspan", "1"), place());
            default -> tables.endGroup(place());
        }
    }

    private void end(HtmlElement element) {
        switch (element) {
            case TABLE -> {
                flush();
                tables.endTable(place());
            }
            case ROW -> {
                flush();
                tables.endRow(place());
            }
            case CELL -> {
                flush();
                tables.endCell();
            }
            case GROUP -> {
                flush();
                tables.endGroup(place());
            }
            case BLOCK, LINE_BREAK -> flush();
            case RAW, PICTURE, META, OBJECT, EMBEDDED, INLINE, EMPTY -> {}
        }
    }

    private void rawElement(String name) {
        Place place = place();
        String source = tokens.attribute("src", name);
        tokens.skipRawText();
        switch (name) {
            case "script" -> out.hidden(HiddenKind.ACTIVE_CONTENT, source, place);
            case "iframe" -> out.hidden(HiddenKind.EMBEDDED_FILE, source, place);
            case "title" -> hidden(HiddenKind.METADATA, place);
            case "style", "xml" -> {}
            default -> hidden(HiddenKind.HIDDEN_TEXT, place);
        }
    }

    /** Keeps the text found last as hidden text. */
    private void hidden(HiddenKind kind, Place place) {
        HtmlLine text = new HtmlLine();
        text.append(page, tokens.from(), tokens.to());
        String shown = text.take();
        if (!shown.isEmpty()) {
            out.hidden(kind, shown, place);
        }
    }

    private void meta() {
        String name = tokens.attribute("name", "").toLowerCase(Locale.ROOT);
        String content = tokens.attribute("content", "");
        boolean tells = name.endsWith("description") || name.equals("keywords") || name.equals("author");
        if (tells && !content.isBlank()) {
            out.hidden(HiddenKind.METADATA, content, place());
        }
    }

    /** Keeps what an element says, up to its end tag, as hidden text. */
    private void hide(String name) {
        Place place = place();
        HtmlLine text = new HtmlLine();
        int depth = 1;
        int before = tokens.position();
        for (HtmlTokens.Kind kind = tokens.next(); kind != HtmlTokens.Kind.END_OF_PAGE; kind = tokens.next()) {
            if (kind == HtmlTokens.Kind.TEXT) {
                text.append(page, tokens.from(), tokens.to());
            } else if (endsHidden(kind, name, depth)) {
                tokens.goTo(before);
                break;
            } else if (tokens.name().equals(name)) {
                depth += kind == HtmlTokens.Kind.START ? 1 : -1;
            } else if (kind == HtmlTokens.Kind.START
                    && (tokens.name().equals("script") || tokens.name().equals("style"))) {
                tokens.skipRawText();
            }
            if (depth == 0) {
                break;
            }
            before = tokens.position();
        }
        String hidden = text.take();
        if (!hidden.isEmpty()) {
            out.hidden(HiddenKind.HIDDEN_TEXT, hidden, place);
        }
    }

    private boolean endsHidden(HtmlTokens.Kind kind, String name, int depth) {
        if (depth != 1 || !ENDED_BY_THEIR_LIKE.contains(name)) {
            return false;
        }
        String other = tokens.name();
        boolean isCell = name.equals("td") || name.equals("th");
        if (kind == HtmlTokens.Kind.START) {
            return other.equals(name) || (isCell && (other.equals("td") || other.equals("th") || other.equals("tr")));
        }
        return !other.equals(name) && (other.equals("table") || (isCell && other.equals("tr")));
    }
}
