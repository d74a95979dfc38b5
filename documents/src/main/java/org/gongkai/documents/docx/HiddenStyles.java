package org.gongkai.documents.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.documents.xml.XmlScanner;
import org.gongkai.documents.xml.XmlVocabulary;
import org.gongkai.documents.zip.ZipDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Which styles keep text from being seen. A style that says nothing does as the one it is based on; a hiding style of
 * the paragraph and one of the characters undo one another, as office programs have it.
 */
final class HiddenStyles {
    /** No style hides. */
    static final HiddenStyles NONE = new HiddenStyles();

    private static final int STYLE = 1;
    private static final int BASED_ON = 2;
    private static final int VANISH = 3;
    private static final XmlVocabulary VOCABULARY = new XmlVocabulary()
            .add(STYLE, "style", Words.WORD)
            .add(BASED_ON, "basedOn", Words.WORD)
            .add(VANISH, "vanish", Words.WORD);
    private static final byte[] SIGN = "vanish".getBytes(StandardCharsets.US_ASCII);
    /** Office programs follow no longer chains; a circle of styles ends here too. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Boolean> hiding = new HashMap<>();
    private String standard = "";

    private HiddenStyles() {}

    /** The styles of a document; a part without the word for hiding is not looked at any closer. */
    static HiddenStyles of(ZipDirectory parts, int nesting) {
        byte[] part = parts.content("word/styles.xml").orElse(null);
        if (part == null || !contains(part)) {
            return NONE;
        }
        HiddenStyles styles = new HiddenStyles();
        styles.read(new XmlScanner(part, VOCABULARY, nesting));
        return styles;
    }

    private static boolean contains(byte[] part) {
        for (int at = 0; at <= part.length - SIGN.length; at++) {
            if (part[at] == SIGN[0] && Arrays.equals(part, at, at + SIGN.length, SIGN, 0, SIGN.length)) {
                return true;
            }
        }
        return false;
    }

    private void read(XmlScanner xml) {
        String style = "";
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind != XmlScanner.Kind.START) {
                continue;
            }
            switch (xml.token()) {
                case STYLE -> {
                    style = xml.attribute("styleId", "");
                    boolean isStandard = BodyReader.isOn(xml.attribute("default", "0"));
                    standard = isStandard && xml.attribute("type", "").equals("paragraph") ? style : standard;
                }
                case BASED_ON -> bases.put(style, xml.attribute("val", ""));
                case VANISH -> hiding.put(style, BodyReader.isOn(xml.attribute("val", "1")));
                default -> {}
            }
        }
    }

    /**
     * Whether text is not seen.
     *
     * @param paragraphStyle identifier of the style of its paragraph, empty for the standard one
     * @param characterStyle identifier of the style of its run, empty for none
     */
    boolean hide(String paragraphStyle, String characterStyle) {
        return !hiding.isEmpty()
                && hides(paragraphStyle.isEmpty() ? standard : paragraphStyle) != hides(characterStyle);
    }

    private boolean hides(String style) {
        @Nullable String asked = style;
        for (int i = 0; i < LONGEST_CHAIN && asked != null; i++) {
            Boolean says = hiding.get(asked);
            if (says != null) {
                return says;
            }
            asked = bases.get(asked);
        }
        return false;
    }
}
