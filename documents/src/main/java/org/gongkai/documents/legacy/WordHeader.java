package org.gongkai.documents.legacy;

import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** The file information block: where in the streams of a Word file everything stands. */
final class WordHeader {
    static final int STYLES = 1;
    static final int RUN_PAGES = 12;
    static final int PARAGRAPH_PAGES = 13;
    static final int PIECES = 33;
    static final int LISTS = 73;
    static final int LIST_USES = 74;

    private static final int MAGIC = 0xA5EC;
    /** The first version whose text and properties are stored the way that is read here (Word 97). */
    private static final int WORD_97 = 0x00C0;

    private static final int ENCRYPTED = 0x0100;
    private static final int TABLE_1 = 0x0200;
    private static final int PLACES = 0x9A;

    private final LittleEndian in;

    WordHeader(LittleEndian document) {
        this.in = document;
        int version = document.u16(2);
        if (document.u16(0) != MAGIC && version >= WORD_97) {
            throw new RefusedException(Refusal.Code.CORRUPTED, "doc");
        }
        if ((document.u16(10) & ENCRYPTED) != 0) {
            throw new RefusedException(Refusal.Code.ENCRYPTED);
        }
        if (version < WORD_97) {
            throw new RefusedException(Refusal.Code.TYPE_NOT_READ_YET, "Word 95");
        }
    }

    /** Name of the stream that holds the tables of this file. */
    String tableStream() {
        return (in.u16(10) & TABLE_1) != 0 ? "1Table" : "0Table";
    }

    /** Characters of a story. */
    int length(Story story) {
        return Math.max(0, in.i32(story.lengthAt));
    }

    /** Offset in the table stream. */
    int offset(int structure) {
        return structure < structures() ? in.i32(PLACES + 8 * structure) : 0;
    }

    /** Bytes in the table stream, 0 where the file has no such structure. */
    int size(int structure) {
        return structure < structures() ? in.i32(PLACES + 8 * structure + 4) : 0;
    }

    private int structures() {
        return in.u16(PLACES - 2);
    }

    /** The texts of a Word file, in the order in which they follow one another. */
    enum Story {
        MAIN(0x4C),
        FOOTNOTES(0x50),
        HEADERS(0x54),
        MACROS(0x58),
        COMMENTS(0x5C),
        ENDNOTES(0x60),
        TEXT_BOXES(0x64),
        HEADER_TEXT_BOXES(0x68);

        private final int lengthAt;

        Story(int lengthAt) {
            this.lengthAt = lengthAt;
        }
    }
}
