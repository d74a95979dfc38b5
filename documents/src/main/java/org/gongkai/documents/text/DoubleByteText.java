package org.gongkai.documents.text;

/** Which Chinese double-byte charset a text is in, by the bytes its pairs are made of. */
enum DoubleByteText {
    GB(TextDecoding.GB18030),
    BIG5("Big5");

    private static final int SAMPLE = 1 << 16;

    private final String charset;

    DoubleByteText(String charset) {
        this.charset = charset;
    }

    String charset() {
        return charset;
    }

    /**
     * Simplified text has nearly all second bytes in A1-FE, the level 1 and 2 rows of GB 2312; Big5 puts two fifths of
     * its characters below 80. Only in between does the declaration decide.
     */
    static DoubleByteText of(byte[] bytes, String declared) {
        int pairs = 0;
        int low = 0;
        int common = 0;
        int end = Math.min(bytes.length, SAMPLE) - 1;
        for (int i = 0; i < end; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x81) {
                continue;
            }
            int trail = bytes[++i] & 0xFF;
            pairs++;
            low += trail < 0x80 ? 1 : 0;
            common += lead >= 0xA1 && lead <= 0xC6 ? 1 : 0;
        }
        boolean looksBig5 = low * 5 > pairs && common * 10 > pairs * 8;
        boolean mayBeBig5 =
                low * 20 > pairs && declared.toLowerCase(java.util.Locale.ROOT).contains("big5");
        return looksBig5 || mayBeBig5 ? BIG5 : GB;
    }
}
