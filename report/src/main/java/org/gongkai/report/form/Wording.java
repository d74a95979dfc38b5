package org.gongkai.report.form;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A text for people in both languages of the product. */
public record Wording(String zh, String en) {
    private static final Map<String, Map<String, Sentence>> SENTENCES = new ConcurrentHashMap<>();

    /** Nothing to say. */
    public static final Wording NONE = new Wording("", "");

    /**
     * Fills a sentence of a bundle in both languages.
     *
     * @param bundle base name; the root file is Chinese, {@code _en} English
     * @param key key of the sentence
     * @param arguments values; a {@link Wording} among them is taken in the sentence's language
     */
    public static Wording of(String bundle, String key, Object... arguments) {
        return new Wording(
                fill(bundle, Locale.SIMPLIFIED_CHINESE, key, arguments), fill(bundle, Locale.ENGLISH, key, arguments));
    }

    /** The text in the reader's language: English where asked for, Chinese otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }

    private static String fill(String bundle, Locale locale, String key, Object... arguments) {
        String[] local = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            local[i] = arguments[i] instanceof Wording wording ? wording.in(locale) : String.valueOf(arguments[i]);
        }
        Sentence sentence = sentences(bundle, locale).get(key);
        if (sentence == null) {
            throw new MissingResourceException("bundle " + bundle + " has no sentence " + key, bundle, key);
        }
        return sentence.fill(local);
    }

    private static Map<String, Sentence> sentences(String bundle, Locale locale) {
        return SENTENCES.computeIfAbsent(bundle + '_' + locale, _ -> load(bundle, locale));
    }

    private static Map<String, Sentence> load(String bundle, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), key -> Sentence.of(texts.getString(key))));
    }
}
