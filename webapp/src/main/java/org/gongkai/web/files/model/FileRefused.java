package org.gongkai.web.files.model;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A file that is not taken; people read the sentence of its reason. */
public final class FileRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> arguments;
    private final transient @Nullable Refusal refusal;

    /** Why a file is refused; the code in the programming interface is {@code file-} and the lower-case name with hyphens. */
    public enum Reason {
        /** It has no name. */
        NAME_MISSING,
        /** Its name holds marks that make it look like another. */
        NAME_MISLEADING,
        NAME_TOO_LONG,
        /** The item has another file of this name. */
        NAME_TAKEN,
        /** Nothing of the kind may be attached. */
        KIND_NOT_ALLOWED,
        ARCHIVE,
        SLIDES,
        /** Its content is not what its extension says. */
        OTHER_CONTENT,
        /** Its content is nothing that may be attached. */
        UNKNOWN_CONTENT,
        EMPTY,
        TOO_LARGE,
        /** A signed form is a picture or a document of pages. */
        NO_SCAN,
        /** Where a picture is wanted: no JPEG and no PNG file. */
        NO_PICTURE,
        /** A picture that cannot be drawn anew: damaged, in colours for print, or of too many dots. */
        NOT_DRAWN,
        /** Files of this kind cannot be redacted here. */
        KIND_NOT_REDACTED,
        /** It could not be redacted to the end: damaged, very large, or it took too long. */
        NOT_REDACTED,
        /** It holds another document or a drawing that nobody can look into. */
        UNSEEN_INSIDE,
        /** Something was still found in the new file. */
        REDACTED_IN_VAIN,
        /** There is nothing in it to cover or to take out. */
        NOTHING_TO_REDACT,
        /** More files than an item may have. */
        TOO_MANY,
        /** One request brings more bytes than it may. */
        TOO_MUCH_AT_ONCE,
        /** No file was chosen. */
        NONE_CHOSEN,
        /** It could not be opened; {@link FileRefused#refusal} says why. */
        NOT_OPENED,
        /** What was sent ended in its middle. */
        BROKEN_OFF,
        /** Too many others are sending files. */
        BUSY,
        /** The disk is full. */
        NO_ROOM
    }

    /** A refusal; the first argument is the file's name where there is one. */
    public FileRefused(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
        this.refusal = null;
    }

    private FileRefused(Refusal refusal) {
        super(refusal.code().name());
        this.reason = Reason.NOT_OPENED;
        this.arguments = refusal.arguments();
        this.refusal = refusal;
    }

    /** A file that the worker could not open. */
    public static FileRefused notOpened(Refusal refusal) {
        return new FileRefused(refusal);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The reason as other programs know it: it never changes. */
    public String code() {
        String name = refusal == null ? reason.name() : refusal.code().name();
        return "file-" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, what was expected, what to do. */
    public String sentence(MessageSource words, Locale locale) {
        return refusal == null
                ? words.getMessage("files.refused." + code(), arguments.toArray(), locale)
                : refusal.message(locale);
    }
}
