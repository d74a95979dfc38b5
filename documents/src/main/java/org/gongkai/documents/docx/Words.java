package org.gongkai.documents.docx;

import org.gongkai.documents.xml.XmlVocabulary;

/** The elements of WordprocessingML and its neighbours that matter to a reader. */
final class Words {
    static final int P = 1;
    static final int R = 2;
    static final int T = 3;
    static final int TBL = 4;
    static final int TR = 5;
    static final int TC = 6;
    static final int GRID_SPAN = 7;
    static final int V_MERGE = 8;
    static final int GRID_BEFORE = 9;
    static final int TAB = 11;
    static final int BR = 12;
    static final int DEL = 13;
    static final int DEL_TEXT = 14;
    static final int VANISH = 15;
    static final int FALLBACK = 16;
    static final int SDT_PR = 17;
    static final int RUBY_TEXT = 18;
    static final int NO_BREAK_HYPHEN = 19;
    static final int SYM = 20;
    static final int BLIP = 21;
    static final int IMAGE_DATA = 22;
    static final int H_MERGE = 24;
    static final int HIDDEN_ROW = 25;
    static final int NUM_ID = 26;
    static final int NUM_LEVEL = 27;
    static final int P_STYLE = 28;
    static final int R_STYLE = 30;
    /** Formats, merges and marks as they were before a tracked change: they hold no longer. */
    static final int FORMER = 31;

    /** What documents call the words, old and strict. */
    static final String[] WORD = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main"
    };

    /** A whole document of another format, put in as it is. */
    static final int ALT_CHUNK = 32;

    private static final String[] DRAWING = {
        "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"
    };
    private static final String[] MATH = {
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"
    };

    /** The vocabulary of a document, header, footer, note or comment part. */
    static final XmlVocabulary VOCABULARY = structure(inline(new XmlVocabulary()));

    private Words() {}

    private static XmlVocabulary structure(XmlVocabulary words) {
        return words.add(P, "p", WORD)
                .add(TBL, "tbl", WORD)
                .add(TR, "tr", WORD)
                .add(TC, "tc", WORD)
                .add(GRID_SPAN, "gridSpan", WORD)
                .add(V_MERGE, "vMerge", WORD)
                .add(H_MERGE, "hMerge", WORD)
                .add(GRID_BEFORE, "gridBefore", WORD)
                .add(HIDDEN_ROW, "hidden", WORD)
                .add(SDT_PR, "sdtPr", WORD)
                .add(NUM_ID, "numId", WORD)
                .add(NUM_LEVEL, "ilvl", WORD)
                .add(P_STYLE, "pStyle", WORD)
                .add(ALT_CHUNK, "altChunk", WORD)
                .add(FORMER, "pPrChange", WORD)
                .add(FORMER, "rPrChange", WORD)
                .add(FORMER, "tcPrChange", WORD)
                .add(FORMER, "trPrChange", WORD)
                .add(FORMER, "tblPrChange", WORD)
                .add(FORMER, "tblPrExChange", WORD)
                .add(FORMER, "numberingChange", WORD)
                .add(FALLBACK, "Fallback", "http://schemas.openxmlformats.org/markup-compatibility/2006");
    }

    private static XmlVocabulary inline(XmlVocabulary words) {
        return words.add(R, "r", WORD)
                .add(T, "t", WORD)
                .add(T, "t", MATH)
                .add(TAB, "tab", WORD)
                .add(TAB, "ptab", WORD)
                .add(BR, "br", WORD)
                .add(BR, "cr", WORD)
                .add(DEL, "del", WORD)
                .add(DEL, "moveFrom", WORD)
                .add(DEL_TEXT, "delText", WORD)
                .add(VANISH, "vanish", WORD)
                .add(R_STYLE, "rStyle", WORD)
                .add(RUBY_TEXT, "rt", WORD)
                .add(NO_BREAK_HYPHEN, "noBreakHyphen", WORD)
                .add(SYM, "sym", WORD)
                .add(BLIP, "blip", DRAWING)
                .add(IMAGE_DATA, "imagedata", "urn:schemas-microsoft-com:vml");
    }
}
