package org.gongkai.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
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
        String text = font.toUnicode(code);
        return text == null || text.isEmpty() ? GlyphText.UNKNOWN : GlyphText.of(text);
    }
}
