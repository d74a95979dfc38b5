package org.gongkai.redaction.pdf.trace;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Stops at fonts whose parts unfold without end, before the library sets them up. */
final class FontPrograms {
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING, COSName.CID_TO_GID_MAP);

    private final Allowed allowed;
    private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    FontPrograms(Allowed allowed) {
        this.allowed = allowed;
    }

    /** The font of this name, once. */
    void check(COSDictionary resources, COSName name) throws IOException {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font != null && checked.add(font)) {
            check(font, TABLES);
            check(font.getCOSDictionary(COSName.FONT_DESC), PROGRAMS);
            COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
            if (parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary part) {
                check(part, TABLES);
                check(part.getCOSDictionary(COSName.FONT_DESC), PROGRAMS);
            }
        }
    }

    private void check(@Nullable COSDictionary holder, List<COSName> parts) throws IOException {
        for (COSName part : parts) {
            if (holder != null && holder.getDictionaryObject(part) instanceof COSStream stream) {
                allowed.checked(stream);
            }
        }
    }
}
