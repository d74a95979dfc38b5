package org.gongkai.redaction.plain;

/** Signs that nobody sees: of no width, controlling direction or devices, choosing a form, or filling. */
public final class UnseenSigns {
    private static final int FIRST_IGNORABLE_PLANE = 0xE0000;
    private static final int LAST_IGNORABLE_PLANE = 0xE0FFF;

    private UnseenSigns() {}

    /** Whether nobody sees a sign; blanks and line ends are seen. */
    public static boolean has(int sign) {
        return switch (sign) {
            case '\t', '\n', 0x0B, '\f', '\r', 0x85 -> false;
            // joins graphemes; fillers of Korean, which count as letters; vowels of Khmer without a form; unassigned
            case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4, 0x17B5, 0x2065 -> true;
            default -> isOfInvisibleKind(sign);
        };
    }

    private static boolean isOfInvisibleKind(int sign) {
        if (isBetween(sign, FIRST_IGNORABLE_PLANE, LAST_IGNORABLE_PLANE) || isBetween(sign, 0xFE00, 0xFE0F)) {
            return true;
        }
        boolean isNone =
                (sign & 0xFFFE) == 0xFFFE || isBetween(sign, 0xFDD0, 0xFDEF) || isBetween(sign, 0xFFF0, 0xFFF8);
        boolean formsMongolian = isBetween(sign, 0x180B, 0x180F);
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> !isNumberSign(sign);
            default -> isNone || formsMongolian;
        };
    }

    /** Signs of Arabic, Syriac and Kaithi that are formats by their kind and are seen all the same. */
    private static boolean isNumberSign(int sign) {
        return isBetween(sign, 0x0600, 0x0605)
                || sign == 0x06DD
                || sign == 0x070F
                || isBetween(sign, 0x0890, 0x0891)
                || sign == 0x08E2
                || sign == 0x110BD
                || sign == 0x110CD;
    }

    private static boolean isBetween(int sign, int first, int last) {
        return sign >= first && sign <= last;
    }
}
