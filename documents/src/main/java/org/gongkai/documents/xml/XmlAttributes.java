package org.gongkai.documents.xml;

import java.nio.charset.StandardCharsets;

/** What stands between the name of a start tag and its end, and the references in text. */
final class XmlAttributes {
    /** Characters from the ampersand to the semicolon, as many as the largest number in hexadecimal and decimal takes. */
    private static final int LONGEST_REFERENCE = 12;

    private XmlAttributes() {}

    /** Value of the attribute with this name, whatever its prefix. */
    static String find(byte[] in, int from, int to, String localName, String fallback) {
        int open = locate(in, from, to, localName, false);
        return open < 0 ? fallback : value(in, open + 1, closingQuote(in, open, to));
    }

    /** Value of the attribute with this name that has a prefix, empty where there is none. */
    static String findPrefixed(byte[] in, int from, int to, String localName) {
        int open = locate(in, from, to, localName, true);
        return open < 0 ? "" : value(in, open + 1, closingQuote(in, open, to));
    }

    /** Offset of the opening quote of the value, -1 where there is no such attribute. */
    private static int locate(byte[] in, int from, int to, String localName, boolean onlyPrefixed) {
        int at = from;
        while (at < to) {
            int nameStart = skipSpace(in, at, to);
            int equals = nameStart;
            int local = nameStart;
            while (equals < to && in[equals] != '=') {
                if (in[equals++] == ':') {
                    local = equals;
                }
            }
            int open = skipSpace(in, equals + 1, to);
            int close = closingQuote(in, open, to);
            if (close < 0) {
                return -1;
            }
            if (isNamed(in, local, equals, localName) && (local > nameStart || !onlyPrefixed)) {
                return open;
            }
            at = close + 1;
        }
        return -1;
    }

    static void bindNamespaces(byte[] in, int from, int to, XmlNames names) {
        int at = from;
        while (at < to) {
            int nameStart = skipSpace(in, at, to);
            int equals = nameStart;
            while (equals < to && in[equals] != '=') {
                equals++;
            }
            int open = skipSpace(in, equals + 1, to);
            int close = closingQuote(in, open, to);
            if (close < 0) {
                return;
            }
            String name = new String(in, nameStart, equals - nameStart, StandardCharsets.UTF_8).strip();
            if (name.equals("xmlns")) {
                names.bind("", value(in, open + 1, close));
            } else if (name.startsWith("xmlns:")) {
                names.bind(name.substring(6), value(in, open + 1, close));
            }
            at = close + 1;
        }
    }

    private static int closingQuote(byte[] in, int open, int to) {
        if (open >= to || (in[open] != '"' && in[open] != '\'')) {
            return -1;
        }
        for (int i = open + 1; i < to; i++) {
            if (in[i] == in[open]) {
                return i;
            }
        }
        return -1;
    }

    private static int skipSpace(byte[] in, int from, int to) {
        int at = from;
        while (at < to && in[at] <= ' ' && in[at] >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isNamed(byte[] in, int from, int to, String name) {
        int end = to;
        while (end > from && in[end - 1] == ' ') {
            end--;
        }
        if (end - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (in[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String value(byte[] in, int from, int to) {
        StringBuilder value = new StringBuilder(to - from);
        unescape(in, from, to, value);
        return value.toString();
    }

    /** Adds text whose references are replaced; a reference that is not known stays as it is written. */
    static void unescape(byte[] in, int from, int to, StringBuilder into) {
        String text = new String(in, from, to - from, StandardCharsets.UTF_8);
        int at = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
            int semicolon = text.indexOf(';', amp, Math.min(text.length(), amp + LONGEST_REFERENCE));
            int code = semicolon < 0 ? -1 : reference(text.substring(amp + 1, semicolon));
            into.append(text, at, amp);
            if (code < 0) {
                into.append('&');
                at = amp + 1;
            } else {
                into.appendCodePoint(code);
                at = semicolon + 1;
            }
        }
        into.append(text, at, text.length());
    }

    private static int reference(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            case String s when s.startsWith("#x") && s.length() < 9 -> number(s.substring(2), 16);
            case String s when s.startsWith("#") && s.length() < 9 -> number(s.substring(1), 10);
            default -> -1;
        };
    }

    private static int number(String digits, int radix) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return digits.isEmpty() || value == 0 || value > Character.MAX_CODE_POINT ? -1 : value;
    }
}
