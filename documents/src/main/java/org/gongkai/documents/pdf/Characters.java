package org.gongkai.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.documents.page.GlyphText;
import org.jspecify.annotations.Nullable;

/** Which characters the codes of fonts stand for. */
final class Characters {
    private final Map<PDFont, Map<Integer, String>> known = new HashMap<>();
    private @Nullable PDFont font;
    private Map<Integer, String> ofFont = Map.of();

    /** The text of a code, empty for a space. */
    String of(PDFont used, int code) {
        if (!used.equals(font)) {
            font = used;
            ofFont = known.computeIfAbsent(used, absent -> new HashMap<>());
        }
        String text = ofFont.get(code);
        if (text == null) {
            text = text(used, code);
            ofFont.put(code, text);
        }
        return text;
    }

    private static String text(PDFont font, int code) {
        String text = isGuess(font) ? null : font.toUnicode(code);
        return text == null || text.isEmpty() ? GlyphText.UNKNOWN : GlyphText.of(text);
    }

    /** Whether a missing table of characters would be replaced by that of a font that the file does not hold. */
    private static boolean isGuess(PDFont font) {
        return font instanceof PDType0Font composite
                && !composite.isEmbedded()
                && !composite.getCOSObject().containsKey(COSName.TO_UNICODE)
                && String.valueOf(composite.getCOSObject().getDictionaryObject(COSName.ENCODING))
                        .contains("Identity")
                && !isChinese(composite);
    }

    private static boolean isChinese(PDType0Font font) {
        var system = font.getDescendantFont().getCIDSystemInfo();
        return system != null && "Adobe".equals(system.getRegistry()) && !"Identity".equals(system.getOrdering());
    }
}
