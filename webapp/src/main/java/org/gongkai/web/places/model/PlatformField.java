package org.gongkai.web.places.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the form of another platform may ask for beside the text. */
public enum PlatformField {
    TITLE,
    DOCUMENT_NUMBER,
    INDEX_NUMBER,
    BODY,
    WRITTEN_ON,
    ENTRY,
    SUBJECT,
    GENRE,
    KEYWORDS,
    VALIDITY;

    /** The word in forms and rows, such as {@code document-number}; it stays for ever. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "places.field." + code();
    }

    /** The field with this code; empty where there is none. */
    public static Optional<PlatformField> find(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
