package org.gongkai.web.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The message bundle in the reader's language. */
public record Phrases(MessageSource messages, Locale locale) {
    /**
     * A sentence of the bundle with its values filled in.
     *
     * @throws org.springframework.context.NoSuchMessageException when the bundle has no such key
     */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
