package org.gongkai.testkit.mangle;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A way in which a text file is damaged after it was written; none touches the truth. */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
public enum TextWay {
    /** As it is. */
    PLAIN(UnaryOperator.identity(), StandardCharsets.UTF_8),
    /** A byte order mark in front. */
    BOM(text -> "\uFEFF" + text, StandardCharsets.UTF_8),
    /** Lines end as on Windows. */
    CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n"), StandardCharsets.UTF_8),
    /** The national encoding. */
    GB18030(UnaryOperator.identity(), Charset.forName("GB18030")),
    /** The national encoding with Windows line ends. */
    GB18030_WINDOWS(text -> text.replace("\n", "\r\n"), Charset.forName("GB18030")),
    /** Two-byte text with a byte order mark. */
    UTF_16(UnaryOperator.identity(), StandardCharsets.UTF_16),
    /** Every field followed by a blank that does not break. */
    NBSP_AFTER_FIELDS(text -> text.replace("\t", "\u00A0\t"), StandardCharsets.UTF_8),
    /** Lines trailed by blanks. */
    TRAILING_BLANKS(text -> text.replace("\n", " \u3000\n"), StandardCharsets.UTF_8);

    private final UnaryOperator<String> change;
    private final Charset charset;

    TextWay(UnaryOperator<String> change, Charset charset) {
        this.change = change;
        this.charset = charset;
    }

    /** Damages a text given in UTF-8. */
    public byte[] damage(byte[] utf8) {
        return change.apply(new String(utf8, StandardCharsets.UTF_8)).getBytes(charset);
    }
}
