package org.gongkai.documents.docx;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Place;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.xml.XmlScanner;
import org.jspecify.annotations.Nullable;

/** Walks one part that holds paragraphs and tables. */
final class BodyReader {
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final XmlScanner xml;
    private final EventStream out;
    private final Definitions definitions;
    private final @Nullable HiddenKind hiddenAs;
    private @Nullable ParagraphDraft paragraph;
    private @Nullable RowDraft row;
    private int deletions;
    private boolean hasDocumentInside;

    /** @param hiddenAs what kind of hidden thing the whole part is, null for the body */
    BodyReader(byte[] part, EventStream out, Definitions definitions, @Nullable HiddenKind hiddenAs) {
        this.xml = new XmlScanner(part, Words.VOCABULARY, out.limits().nesting());
        this.out = out;
        this.definitions = definitions;
        this.hiddenAs = hiddenAs;
    }

    /** Whether the value of a switch of the format says yes. */
    static boolean isOn(String value) {
        return !OFF.contains(value);
    }

    void read() {
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START) {
                if (paragraph == null) {
                    startOutside(xml.token());
                } else {
                    startInside(xml.token(), paragraph);
                }
            } else if (kind == XmlScanner.Kind.END) {
                end(xml.token());
            }
        }
    }

    private void startOutside(int token) {
        switch (token) {
            case Words.TBL -> startTable();
            case Words.TR -> startRow();
            case Words.TC, Words.GRID_SPAN, Words.V_MERGE, Words.H_MERGE, Words.GRID_BEFORE, Words.HIDDEN_ROW ->
                inRow(token);
            case Words.P -> startParagraph();
            case Words.DEL -> startDeletion();
            case Words.ALT_CHUNK -> documentInside();
            case Words.FALLBACK, Words.SDT_PR, Words.FORMER -> xml.skipElement();
            default -> {}
        }
    }

    private void inRow(int token) {
        RowDraft draft = row;
        if (draft == null) {
            return;
        }
        switch (token) {
            case Words.TC -> draft.startCell();
            case Words.GRID_SPAN -> draft.columns(number("1"));
            case Words.V_MERGE -> draft.verticalMerge(xml.attribute("val", "continue"));
            case Words.H_MERGE -> draft.horizontalMerge(xml.attribute("val", "continue"));
            case Words.GRID_BEFORE -> draft.skip(number("0"));
            case Words.HIDDEN_ROW -> draft.hide(HiddenKind.HIDDEN_TEXT);
            default -> {}
        }
    }

    private int number(String fallback) {
        String value = xml.attribute("val", fallback);
        return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : Integer.parseInt(fallback);
    }

    private void startTable() {
        if (row != null) {
            row.openCell();
        }
        if (hiddenAs == null) {
            out.startTable();
        }
    }

    private void startRow() {
        row = new RowDraft(out, row, hiddenAs == null);
    }

    private void startDeletion() {
        if (row != null && row.isBeforeCells()) {
            row.hide(HiddenKind.DELETED_TEXT);
        }
        deletions++;
    }

    private void documentInside() {
        if (!hasDocumentInside) {
            String name = definitions.targets().getOrDefault(xml.relationship(), "");
            out.notice(Notice.of(Notice.Code.DOCUMENT_INSIDE, name));
        }
        hasDocumentInside = true;
    }

    private void startParagraph() {
        if (row != null) {
            row.openCell();
        }
        paragraph = new ParagraphDraft(paragraph);
    }

    private void startInside(int token, ParagraphDraft draft) {
        switch (token) {
            case Words.T -> text(deletions > 0 ? draft.deleted() : draft.visible());
            case Words.DEL_TEXT -> text(draft.deleted());
            case Words.R -> draft.startRun(isHiddenByStyle(draft, ""));
            case Words.R_STYLE -> draft.vanish(isHiddenByStyle(draft, xml.attribute("val", "")));
            case Words.TAB -> draft.inRun('\t');
            case Words.BR -> draft.inRun('\n');
            case Words.NO_BREAK_HYPHEN -> draft.inRun('\u2011');
            case Words.SYM -> draft.symbol(xml.attribute("font", ""), xml.attribute("char", ""));
            case Words.VANISH -> draft.vanish(isOn(xml.attribute("val", "1")));
            case Words.P_STYLE -> draft.style(xml.attribute("val", ""));
            case Words.NUM_ID -> draft.list(number("0"));
            case Words.NUM_LEVEL -> draft.level(number("0"));
            case Words.DEL -> deletions++;
            case Words.BLIP -> picture(xml.attribute("embed", xml.attribute("link", "")));
            case Words.IMAGE_DATA -> picture(xml.attribute("id", ""));
            case Words.RUBY_TEXT -> xml.skipElement();
            default -> startOutside(token);
        }
    }

    private boolean isHiddenByStyle(ParagraphDraft draft, String characterStyle) {
        return definitions.styles().hide(draft.style(), characterStyle);
    }

    private void picture(String id) {
        if (hiddenAs == null) {
            out.picture(definitions.targets().getOrDefault(id, ""), Place.UNKNOWN);
        }
    }

    private void text(StringBuilder into) {
        int from = into.length();
        for (XmlScanner.Kind kind = xml.next(); kind == XmlScanner.Kind.TEXT; kind = xml.next()) {
            xml.appendText(into);
        }
        for (int i = from; i < into.length(); i++) {
            if (into.charAt(i) == '\n' || into.charAt(i) == '\r') {
                into.setCharAt(i, ' ');
            }
        }
    }

    private void end(int token) {
        switch (token) {
            case Words.P -> endParagraph();
            case Words.R -> {
                if (paragraph != null) {
                    paragraph.endRun();
                }
            }
            case Words.DEL -> deletions--;
            case Words.TC -> {
                if (row != null) {
                    row.endCell();
                }
            }
            case Words.TR -> {
                if (row != null) {
                    row.end();
                    row = row.outer();
                }
            }
            case Words.TBL -> {
                if (hiddenAs == null) {
                    out.endTable(Place.UNKNOWN);
                }
            }
            default -> {}
        }
    }

    private void endParagraph() {
        ParagraphDraft draft = paragraph;
        if (draft == null) {
            return;
        }
        paragraph = draft.outer();
        if (draft.deletedText().length() > 0) {
            out.hidden(HiddenKind.DELETED_TEXT, draft.deletedText(), Place.UNKNOWN);
        }
        if (draft.hiddenText().length() > 0) {
            out.hidden(HiddenKind.HIDDEN_TEXT, draft.hiddenText(), Place.UNKNOWN);
        }
        String text = definitions.numbering().number(draft) + draft.text();
        if (hiddenAs == null && !(row != null && row.isCovered())) {
            out.paragraph(text, Place.UNKNOWN);
        } else if (!text.isBlank()) {
            out.hidden(hiddenAs == null ? HiddenKind.HIDDEN_TEXT : hiddenAs, text, Place.UNKNOWN);
        }
    }
}
