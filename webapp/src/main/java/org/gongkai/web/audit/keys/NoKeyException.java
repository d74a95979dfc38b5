package org.gongkai.web.audit.keys;

/** Personal values cannot be enciphered or deciphered, as the key for it is not there or does not fit. */
public final class NoKeyException extends RuntimeException {
    /** With the sentence that says which key and why. */
    public NoKeyException(String sentence) {
        super(sentence);
    }

    /** With the sentence and what lay behind it. */
    public NoKeyException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
