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
    private static final Map<String, Sentences> BUNDLES = new ConcurrentHashMap<>();

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
        Sentences sentences = BUNDLES.computeIfAbsent(bundle, Sentences::load);
        Sentence zh = sentences.zh().get(key);
        Sentence en = sentences.en().get(key);
        if (zh == null || en == null) {
            throw new MissingResourceException("bundle " + bundle + " has no sentence " + key, bundle, key);
        }
        String[] inChinese = new String[arguments.length];
        String[] inEnglish = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Wording(String chinese, String english)) {
                inChinese[i] = chinese;
                inEnglish[i] = english;
            } else {
                inChinese[i] = String.valueOf(arguments[i]);
                inEnglish[i] = inChinese[i];
            }
        }
        return new Wording(zh.fill(inChinese), en.fill(inEnglish));
    }

    /** The sentences of a bundle in both languages, by key. */
    private record Sentences(Map<String, Sentence> zh, Map<String, Sentence> en) {
        static Sentences load(String bundle) {
            return new Sentences(load(bundle, Locale.SIMPLIFIED_CHINESE), load(bundle, Locale.ENGLISH));
        }

        private static Map<String, Sentence> load(String bundle, Locale locale) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    bundle,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return texts.keySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Function.identity(), key -> Sentence.of(texts.getString(key))));
        }
    }

    /** The text in the reader's language: English where asked for, Chinese otherwise. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
