package org.gongkai.documents.docx;

import org.jspecify.annotations.Nullable;

/** A paragraph while its runs are being read; text boxes put paragraphs inside paragraphs. */
final class ParagraphDraft {
    private final @Nullable ParagraphDraft outer;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder(0);
    private final StringBuilder deleted = new StringBuilder(0);
    private boolean isInRun;
    private boolean isVanished;
    private String style = "";
    private int list = -1;
    private int level;

    ParagraphDraft(@Nullable ParagraphDraft outer) {
        this.outer = outer;
    }

    @Nullable
    ParagraphDraft outer() {
        return outer;
    }

    void startRun(boolean isHidden) {
        isInRun = true;
        isVanished = isHidden;
    }

    void endRun() {
        isInRun = false;
        isVanished = false;
    }

    void vanish(boolean on) {
        isVanished = isInRun && on;
    }

    void inRun(char c) {
        if (isInRun) {
            visible().append(c);
        }
    }

    /** A character given by number; fonts of signs put theirs into the private area. */
    void symbol(String font, String hex) {
        if (hex.matches("[0-9A-Fa-f]{1,4}")) {
            int code = Integer.parseInt(hex, 16);
            visible().append(font.startsWith("Wingdings") ? sign(code & 0xFF) : (char) code);
        }
    }

    private static char sign(int code) {
        return switch (code) {
            case 0xFE, 0x52, 0x53 -> '\u2611';
            case 0xA8, 0x6F, 0xA3, 0x2A -> '\u25A1';
            case 0xFC, 0x50 -> '\u2713';
            default -> (char) (0xF000 | code);
        };
    }

    StringBuilder visible() {
        return isVanished ? hidden : text;
    }

    StringBuilder deleted() {
        return deleted;
    }

    String text() {
        return text.toString();
    }

    String hiddenText() {
        return hidden.toString();
    }

    String deletedText() {
        return deleted.toString();
    }

    void style(String id) {
        style = id;
    }

    String style() {
        return style;
    }

    void list(int id) {
        list = id;
    }

    /** Number of the list that numbers the paragraph, 0 for none, -1 where the style decides. */
    int list() {
        return list;
    }

    void level(int value) {
        level = value;
    }

    /** 0-based level in the list. */
    int level() {
        return level;
    }
}
