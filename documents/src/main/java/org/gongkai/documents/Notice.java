package org.gongkai.documents;

import java.util.List;

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
        return new Notice(
                code, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Stable codes. */
    public enum Code {
        /** Arguments: extension of the name, type found. */
        WRONG_EXTENSION,
        /** Arguments: charset declared, charset used. */
        WRONG_CHARSET_DECLARED,
        /** Argument: number of characters that could not be decoded. */
        UNDECODABLE_CHARACTERS,
        /** Argument: what of the document was left out and why. */
        PART_LEFT_OUT
    }
}
