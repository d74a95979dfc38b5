package org.gongkai.documents;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a file was not opened: a code for programs and a sentence for people.
 *
 * @param code stable code
 * @param arguments values of the sentence, in the order of the bundle's placeholders; the first is always the name of
 *     the file
 */
public record Refusal(Code code, List<String> arguments) {
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal with the values its sentence names. */
    public static Refusal of(Code code, Object... arguments) {
        return new Refusal(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What is wrong, what was expected, what to do: one sentence in the language asked for. */
    public String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.gongkai.documents.refusals",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(code.name()), arguments.toArray());
    }

    /** Stable codes of {@code error.code} in the contract. */
    public enum Code {
        NOT_FOUND,
        NOT_READABLE,
        IS_EMPTY,
        UNKNOWN_TYPE,
        TYPE_NOT_READ_YET,
        IMAGE_ONLY,
        ENCRYPTED,
        CORRUPTED,
        TOO_LARGE,
        TOO_MANY_ENTRIES,
        TOO_DEEP,
        TOO_MANY_CELLS,
        /** More lines, cells and marks than {@link Limits#events()}. */
        TOO_LONG,
        INFLATES_TOO_MUCH,
        UNSAFE_MARKUP,
        /** Pages that are pictures of text; arguments: pages, pictures. */
        SCANNED,
        /** The file does not say which characters its shapes are; arguments: such shapes, all shapes. */
        GARBLED_TEXT,
        TOO_MANY_PAGES,
        TOO_MANY_GLYPHS,
        TOO_SLOW,
        NEEDS_TOO_MUCH_MEMORY,
        /** The reader itself broke, and nobody knows on what. */
        BREAKS_READER
    }
}
