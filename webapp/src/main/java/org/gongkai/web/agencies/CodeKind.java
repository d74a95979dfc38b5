package org.gongkai.web.agencies;

/** Which of its two codes: that of its place, or its own. */
public enum CodeKind {
    /** 统一社会信用代码: the body's own, 18 characters (GB 32100). */
    CREDIT,
    /** 行政区划代码: of the place it governs, 2 to 12 digits (GB/T 2260, GB/T 10114). */
    DIVISION;

    private static final int CREDIT_LENGTH = 18;

    /** The kind a code is by its length. */
    public static CodeKind of(String code) {
        return code.length() == CREDIT_LENGTH ? CREDIT : DIVISION;
    }
}
