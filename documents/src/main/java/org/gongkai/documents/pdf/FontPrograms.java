package org.gongkai.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the shapes of fonts that say in words what their codes mean and how wide they are: parsing the shapes would
 * take longer than everything else and adds nothing to the text.
 */
final class FontPrograms {
    private FontPrograms() {}

    /** Leaves out the shapes of the font of this name, where it can do without them. */
    static void leaveOut(@Nullable PDResources resources, COSBase name) {
        if (resources == null || !(name instanceof COSName fontName)) {
            return;
        }
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(fontName);
        if (font == null || !font.containsKey(COSName.TO_UNICODE)) {
            return;
        }
        COSArray parts = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (parts != null && parts.size() > 0 && parts.getObject(0) instanceof COSDictionary part) {
            leaveOut(part);
        } else if (font.containsKey(COSName.WIDTHS)) {
            leaveOut(font);
        }
    }

    private static void leaveOut(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            descriptor.removeItem(COSName.FONT_FILE);
            descriptor.removeItem(COSName.FONT_FILE2);
            descriptor.removeItem(COSName.FONT_FILE3);
        }
    }
}
