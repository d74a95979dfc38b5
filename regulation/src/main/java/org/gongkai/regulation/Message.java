package org.gongkai.regulation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One sentence of the law's module that people read, in Chinese or English: a key of the bundle {@code messages} and
 * its arguments, already written as text.
 *
 * @param key a key of {@code org/gongkai/regulation/messages.properties}
 * @param arguments the texts for the places {0}, {1}, … of the sentence
 */
public record Message(String key, List<String> arguments) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes a message; numbers lose no digit to grouping and dates stay ISO, because every argument is taken as
     * {@link String#valueOf(Object)}.
     */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The sentence in English for an English locale, in Chinese for every other one. */
    public String in(Locale locale) {
        String pattern = bundle(locale).getString(key);
        return arguments.isEmpty() ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }

    /** Whether the bundle knows this message's key; callers with optional texts ask first. */
    public boolean isWritten() {
        return bundle(Locale.CHINA).containsKey(key);
    }

    /** The Chinese sentence. */
    @Override
    public String toString() {
        return in(Locale.CHINA);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.gongkai.regulation.messages", locale, Message.class.getClassLoader(), NO_FALLBACK);
    }
}
