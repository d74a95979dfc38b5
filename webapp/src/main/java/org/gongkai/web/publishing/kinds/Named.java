package org.gongkai.web.publishing.kinds;

import java.util.Locale;

/**
 * A name or a sentence of the data files in both languages.
 *
 * @param chinese as the field says it
 * @param english likewise
 */
public record Named(String chinese, String english) {
    /** In the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }
}
