package org.gongkai.documents.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.rtf.RtfGroup.Target;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;

/** Reads a rich text file. Groups that are never closed are closed at its end. */
public final class RtfReader {
    private final RtfTokens tokens;
    private final EventStream out;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final RtfBody body;
    private final RtfText aside;
    private RtfGroup group = new RtfGroup();
    private int fontInTable;
    private int skip;

    /** A reader of a whole file. */
    public RtfReader(byte[] bytes, EventStream out) {
        this.tokens = new RtfTokens(bytes);
        this.out = out;
        this.body = new RtfBody(out);
        this.aside = new RtfText();
    }

    /** Reads the document. */
    public void read() {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.word(), tokens.number());
                case BYTE -> text(tokens.number());
                case END -> {}
            }
        }
        body.finish();
    }

    private void open() {
        if (groups.size() >= out.limits().nesting()) {
            throw new RefusedException(Refusal.Code.TOO_DEEP, out.limits().nesting());
        }
        groups.push(group);
        group = group.inner();
        skip = 0;
    }

    private void close() {
        RtfGroup outer = groups.poll();
        if (outer == null) {
            return;
        }
        if (outer.target != group.target) {
            endAside(group.target);
        }
        group = outer;
        skip = 0;
    }

    private void endAside(Target target) {
        String text = aside.take().strip();
        HiddenKind kind = switch (target) {
            case PROPERTY -> HiddenKind.METADATA;
            case FURNITURE -> HiddenKind.PAGE_FURNITURE;
            case COMMENT -> HiddenKind.COMMENT;
            case BODY, NOWHERE, FONTS -> null;
        };
        if (kind != null && !text.isEmpty()) {
            out.hidden(kind, text, Place.UNKNOWN);
        }
    }

    private void text(int value) {
        if (skip > 0) {
            skip--;
            return;
        }
        switch (group.target) {
            case BODY -> body.text(value, group);
            case PROPERTY, FURNITURE, COMMENT -> aside.add(value, group.font);
            case NOWHERE, FONTS -> {}
        }
    }

    private void character(int code) {
        char unit = (char) (code < 0 ? code + 0x10000 : code);
        switch (group.target) {
            case BODY -> body.character(unit, group);
            case PROPERTY, FURNITURE, COMMENT -> aside.add(unit);
            case NOWHERE, FONTS -> {}
        }
    }

    private void word(String word, int number) {
        boolean isOptional = group.isOptional;
        group.isOptional = word.equals("*");
        switch (word) {
            case "u" -> {
                character(number);
                skip = group.fallbacks;
            }
            case "uc" -> group.fallbacks = Math.max(0, number);
            case "bin" -> tokens.skip(number);
            case "ansicpg" -> {
                body.standard(number);
                aside.standard(number);
            }
            case "f" -> {
                group.font = number;
                fontInTable = number;
            }
            case "fcharset" -> {
                body.font(fontInTable, number);
                aside.font(fontInTable, number);
            }
            case "v" -> group.isHidden = number != 0;
            case "deleted" -> group.isDeleted = number != 0;
            case "plain" -> group.plain();
            default -> destination(word, number, isOptional);
        }
    }

    private void destination(String word, int number, boolean isOptional) {
        Target target = target(word, isOptional);
        if (word.equals("pict") && group.target == Target.BODY) {
            out.picture("", Place.UNKNOWN);
        } else if (word.equals("object")) {
            out.hidden(HiddenKind.EMBEDDED_FILE, "object", Place.UNKNOWN);
        }
        boolean mayChange =
                group.target == Target.BODY || (group.target == Target.NOWHERE && target == Target.PROPERTY);
        if (target != group.target && mayChange) {
            group.target = target;
        } else if (group.target == Target.BODY) {
            body.word(word, number, group);
        }
    }

    /** Where the text of a group goes that this control word begins. */
    private Target target(String word, boolean isOptional) {
        return switch (word) {
            case "fonttbl" -> Target.FONTS;
            case "title", "author", "operator", "company", "subject", "keywords", "manager", "doccomm" ->
                Target.PROPERTY;
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote" ->
                Target.FURNITURE;
            case "annotation" -> Target.COMMENT;
            case "colortbl",
                    "stylesheet",
                    "fldinst",
                    "pict",
                    "object",
                    "info",
                    "listtable",
                    "listoverridetable",
                    "nonshppict",
                    "nonesttables",
                    "themedata",
                    "filetbl",
                    "atnid",
                    "atnauthor",
                    "nesttableprops" -> Target.NOWHERE;
            case "shppict", "shptxt", "result", "fldrslt", "listtext", "pntext" -> group.target;
            default -> isOptional ? Target.NOWHERE : group.target;
        };
    }
}
