package org.gongkai.documents.xlsx;

/**
 * The section of a cell format that positive numbers are shown by, cut into what stands before the number, the number's own
 * signs and what stands after it: {@code 0.00"万元"}.
 *
 * @param before shown before the number
 * @param signs lower-case signs of digits, grouping, percent and dates, no literals among them
 * @param after shown after the number
 */
record FormatSection(String before, String signs, String after) {
    /** Office programs allow no more. */
    private static final int LONGEST = 255;

    private static final String OF_NUMBERS = "0#?.,%";
    private static final String OF_DATES = "ymdhs";

    /** The first section of a format; a format longer than any program writes is none. */
    static FormatSection of(String code) {
        StringBuilder before = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        StringBuilder after = new StringBuilder();
        String format =
                code.length() > LONGEST ? "" : code.replace("G/通用格式", "?").replace("General", "?");
        for (int at = 0; at < format.length() && format.charAt(at) != ';'; at = end(format, at)) {
            char c = format.charAt(at);
            if (OF_NUMBERS.indexOf(c) >= 0 || OF_DATES.indexOf(Character.toLowerCase(c)) >= 0) {
                signs.append(Character.toLowerCase(c));
                after.setLength(0);
            } else {
                (signs.isEmpty() ? before : after).append(literal(format, at));
            }
        }
        return new FormatSection(
                before.toString().strip(), signs.toString(), after.toString().strip());
    }

    /** Offset after the sign or the literal that begins here. */
    static int end(String format, int at) {
        int closing = switch (format.charAt(at)) {
            case '"' -> format.indexOf('"', at + 1);
            case '[' -> format.indexOf(']', at + 1);
            case '\\', '_', '*', '!' -> at + 1;
            default -> at;
        };
        return closing < 0 ? format.length() : closing + 1;
    }

    /** What the literal that begins here shows; colours, conditions, paddings and text places show nothing. */
    static String literal(String format, int at) {
        int end = end(format, at);
        return switch (format.charAt(at)) {
            case '"' -> format.substring(at + 1, Math.max(at + 1, end - 1));
            case '\\', '!' -> format.substring(Math.min(at + 1, format.length()), Math.min(end, format.length()));
            case '[', '_', '*', '@' -> "";
            default -> format.substring(at, end);
        };
    }

    /** Whether numbers are shown by signs of digits. */
    boolean isOfNumbers() {
        return signs.indexOf('0') >= 0 || signs.indexOf('#') >= 0;
    }

    /** Whether numbers are shown as dates, with or without the time of day. */
    boolean isOfDates() {
        boolean isTime = signs.indexOf('h') >= 0 || signs.indexOf('s') >= 0;
        boolean hasDay = signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
        return !isOfNumbers() && (hasDay || (signs.indexOf('m') >= 0 && !isTime));
    }

    /** By how many powers of a thousand the number is shown smaller. */
    int thousandsLeftOut() {
        int digit = Math.max(signs.lastIndexOf('0'), signs.lastIndexOf('#'));
        int end = digit + 1;
        while (end < signs.length() && signs.charAt(end) == ',') {
            end++;
        }
        return end - digit - 1;
    }
}
