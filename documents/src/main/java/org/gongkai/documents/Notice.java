package org.gongkai.documents;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something odd about a file that was opened all the same.
 *
 * @param code stable code
 * @param arguments values for the sentence that tells it
 */
public record Notice(Code code, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** A notice with the values its sentence names. */
    public static Notice of(Code code, Object... arguments) {
        return new Notice(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What was noticed and what to do about it: one sentence in the language asked for. */
    public String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "org.gongkai.documents.notices",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(code.name()), arguments.toArray());
    }

    /** Stable codes. */
    public enum Code {
        /** Arguments: extension of the name, type found. */
        WRONG_EXTENSION,
        /** Arguments: charset declared, charset used. */
        WRONG_CHARSET_DECLARED,
        /** Argument: number of characters that could not be decoded. */
        UNDECODABLE_CHARACTERS,
        /** Argument: name of the part of the file that could not be read and was left out. */
        PART_LEFT_OUT,
        /** Argument: characters of a cell or paragraph; what goes beyond was left out. */
        TEXT_CUT,
        /** Argument: name of another document that stands inside this one as part of its text, and was not read. */
        DOCUMENT_INSIDE
    }
}
