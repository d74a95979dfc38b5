package org.gongkai.documents.outgoing;

import java.util.EnumMap;
import java.util.Map;

/** What each role of text looks like; roles that are not given look like body text. */
public final class StyleSheet {
    /** 22 lines on a page of 225 mm. */
    private static final double OFFICIAL_LINE = 28.95;
    /** 28 characters of 16 points on a line of 156 mm, which is 442 points. */
    private static final double OFFICIAL_TRACKING = -0.25;

    private final Map<TextRole, TextLook> looks;

    /**
     * A sheet of one's own.
     *
     * @throws IllegalArgumentException when body text is not given
     */
    public StyleSheet(Map<TextRole, TextLook> looks) {
        if (!looks.containsKey(TextRole.BODY)) {
            throw new IllegalArgumentException("looks " + looks.keySet() + " must contain BODY");
        }
        this.looks = new EnumMap<>(looks);
    }

    /** The looks of official documents (GB/T 9704-2012): title 二号, body 三号, page number 四号. */
    public static StyleSheet official() {
        Map<TextRole, TextLook> looks = new EnumMap<>(TextRole.class);
        looks.put(TextRole.TITLE, new TextLook(Face.SMALL_TITLE_SONG, 22, 33, 0, false));
        looks.put(TextRole.HEADING_1, new TextLook(Face.HEI, 16, OFFICIAL_LINE, OFFICIAL_TRACKING, false));
        looks.put(TextRole.HEADING_2, new TextLook(Face.KAI, 16, OFFICIAL_LINE, OFFICIAL_TRACKING, false));
        looks.put(TextRole.HEADING_3, new TextLook(Face.FANG_SONG, 16, OFFICIAL_LINE, OFFICIAL_TRACKING, true));
        looks.put(TextRole.BODY, new TextLook(Face.FANG_SONG, 16, OFFICIAL_LINE, OFFICIAL_TRACKING, false));
        looks.put(TextRole.STRONG, new TextLook(Face.FANG_SONG, 16, OFFICIAL_LINE, OFFICIAL_TRACKING, true));
        looks.put(TextRole.TABLE_HEADER, new TextLook(Face.SONG, 10.5, 14, 0, false));
        looks.put(TextRole.TABLE, new TextLook(Face.SONG, 10.5, 14, 0, false));
        looks.put(TextRole.NOTE, new TextLook(Face.SONG, 10.5, 16, 0, false));
        looks.put(TextRole.FURNITURE, new TextLook(Face.SONG, 14, 18, 0, false));
        return new StyleSheet(looks);
    }

    /** Small looks for tables of many columns on A4 across. */
    public static StyleSheet wideTables() {
        Map<TextRole, TextLook> looks = new EnumMap<>(TextRole.class);
        looks.put(TextRole.TITLE, new TextLook(Face.SMALL_TITLE_SONG, 20, 30, 0, false));
        looks.put(TextRole.HEADING_1, new TextLook(Face.HEI, 13, 22, 0, false));
        looks.put(TextRole.BODY, new TextLook(Face.SONG, 10.5, 16, 0, false));
        looks.put(TextRole.TABLE_HEADER, new TextLook(Face.HEI, 8, 11, 0, false));
        looks.put(TextRole.TABLE, new TextLook(Face.SONG, 8, 11, 0, false));
        looks.put(TextRole.NOTE, new TextLook(Face.SONG, 9, 14, 0, false));
        looks.put(TextRole.FURNITURE, new TextLook(Face.SONG, 9, 12, 0, false));
        return new StyleSheet(looks);
    }

    /** The look of this role. */
    public TextLook look(TextRole role) {
        TextLook look = looks.get(role);
        return look == null ? body() : look;
    }

    private TextLook body() {
        TextLook body = looks.get(TextRole.BODY);
        if (body == null) {
            throw new IllegalStateException("a sheet always has BODY");
        }
        return body;
    }
}
