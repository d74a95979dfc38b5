package org.gongkai.documents.text;

/** Whether bytes without a byte order mark are UTF-16, by where line ends, digits and Han characters show. */
enum WideText {
    NONE,
    LITTLE_ENDIAN,
    BIG_ENDIAN;

    private static final int SAMPLE = 1 << 14;

    static WideText of(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int little = 0;
        int big = 0;
        for (int i = 0; i < pairs; i++) {
            int first = bytes[2 * i] & 0xFF;
            int second = bytes[2 * i + 1] & 0xFF;
            little += isCommon(second << 8 | first) ? 1 : 0;
            big += isCommon(first << 8 | second) ? 1 : 0;
        }
        if (pairs == 0 || !hasZero(bytes) || Math.max(little, big) < pairs * 8 / 10) {
            return NONE;
        }
        return little >= big ? LITTLE_ENDIAN : BIG_ENDIAN;
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(int c) {
        return (c >= 0x20 && c < 0x7F)
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || (c >= 0x4E00 && c < 0x9FA6)
                || (c >= 0x2010 && c < 0x2030)
                || (c >= 0x3000 && c < 0x3030)
                || (c >= 0xFF00 && c < 0xFF60);
    }
}
