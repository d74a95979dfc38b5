package org.gongkai.documents.layout;

import java.util.List;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.page.Glyph;
import org.gongkai.documents.page.GlyphText;
import org.gongkai.documents.page.PageContent;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;

/** Whether the pages of a document can be read at all: refuses scans and files that do not tell their characters. */
final class Legibility {
    /** Fewer readable characters than this on a page that a picture covers are a stamp on a scan. */
    private static final int STAMP = 40;

    /** Share of pages that are pictures from which on a file is a scan. */
    private static final double SCANNED = 0.8;

    /** Share of characters whose meaning the file does not tell from which on nothing of it is read. */
    private static final double GARBLED = 0.1;

    private int sheets;
    private int pictures;
    private int scans;
    private int readable;
    private int unknown;

    /** Takes a sheet in. */
    void count(PageContent sheet) {
        sheets++;
        pictures += sheet.pictures().size();
        scans += sheet.glyphs().size() < STAMP && sheet.isCoveredByPicture() ? 1 : 0;
        readable += sheet.glyphs().size();
        unknown += unknown(sheet.glyphs()) + unknown(sheet.unseen());
    }

    private static int unknown(List<Glyph> glyphs) {
        int unknown = 0;
        for (Glyph glyph : glyphs) {
            unknown += GlyphText.isUnknown(glyph.text()) ? 1 : 0;
        }
        return unknown;
    }

    /** Ends the reading where it would give nothing or nonsense. */
    void refuse(EventStream out) {
        if (unknown > 0 && unknown >= readable * GARBLED) {
            throw new RefusedException(Refusal.Code.GARBLED_TEXT, unknown, Math.max(readable, unknown));
        }
        if (readable == 0 || scans >= sheets * SCANNED) {
            throw new RefusedException(Refusal.Code.SCANNED, sheets, pictures);
        }
        if (unknown > 0) {
            out.notice(Notice.of(Notice.Code.UNDECODABLE_CHARACTERS, unknown));
        }
    }
}
