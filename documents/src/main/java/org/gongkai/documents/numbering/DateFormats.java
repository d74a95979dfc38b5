package org.gongkai.documents.numbering;

import java.util.Map;

/** Formats of dates that workbooks only name by number, as a Chinese Excel prints them. */
public final class DateFormats {
    private static final Map<Integer, String> NAMED_BY_NUMBER = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    private DateFormats() {}

    /** The format of this number, empty where the number names no date. */
    public static String named(int number) {
        return NAMED_BY_NUMBER.getOrDefault(number, "");
    }
}
