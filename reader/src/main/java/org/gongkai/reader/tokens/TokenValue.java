package org.gongkai.reader.tokens;

import java.math.BigDecimal;

/** What a token says. */
public sealed interface TokenValue {
    /** Text with Han characters, or prose. */
    record Label() implements TokenValue {}

    /** A cell with nothing in it. */
    record Blank() implements TokenValue {}

    /** A number, with the unit printed beside it, if any. */
    record Numeral(BigDecimal number, String unit) implements TokenValue {}

    /** 「/」「—」「无」. */
    record Nil() implements TokenValue {}

    /** A cell whose text is neither a number nor a label. */
    record Garbled() implements TokenValue {}

    /** Only ever one of each. */
    Label LABEL = new Label();

    /** Only ever one of each. */
    Blank BLANK = new Blank();

    /** Only ever one of each. */
    Nil NIL = new Nil();

    /** Only ever one of each. */
    Garbled GARBLED = new Garbled();
}
