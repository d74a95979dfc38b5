package org.gongkai.documents.rtf;

/** What holds within a group and is forgotten at its end. */
final class RtfGroup {
    /** Where text goes. */
    enum Target {
        BODY,
        NOWHERE,
        FONTS,
        PROPERTY,
        FURNITURE,
        COMMENT
    }

    Target target = Target.BODY;
    /** Number of the font, -1 before any is chosen. */
    int font = -1;

    /** Bytes after a Unicode character that repeat it for old programs. */
    int fallbacks = 1;

    boolean isHidden;
    boolean isDeleted;
    /** Whether the next control word may be one that old programs are to skip. */
    boolean isOptional;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.target = target;
        inner.font = font;
        inner.fallbacks = fallbacks;
        inner.isHidden = isHidden;
        inner.isDeleted = isDeleted;
        return inner;
    }

    void plain() {
        isHidden = false;
        isDeleted = false;
    }
}
