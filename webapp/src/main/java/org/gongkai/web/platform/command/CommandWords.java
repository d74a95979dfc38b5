package org.gongkai.web.platform.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of a command.
 *
 * @param bundle name of the bundle
 * @param locale language asked for
 */
public record CommandWords(String bundle, Locale locale) {
    /** The sentence of this key with its places filled. */
    public String say(String key, Object... values) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(values);
    }
}
