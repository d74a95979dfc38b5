package org.gongkai.web.files.model;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.Refusal;
import org.gongkai.web.ui.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** A file that is not taken; people read the sentence of its reason. */
public final class FileRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
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
        this(reason, Arrays.stream(arguments).map(String::valueOf).toList(), null);
    }

    private FileRefused(Reason reason, List<String> arguments, @Nullable Refusal refusal) {
        super("files.refused", reason, arguments);
        this.reason = reason;
        this.refusal = refusal;
    }

    /** A file that the worker could not open. */
    public static FileRefused notOpened(Refusal refusal) {
        return new FileRefused(Reason.NOT_OPENED, refusal.arguments(), refusal);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String code() {
        return "file-"
                + (refusal == null
                        ? super.code()
                        : refusal.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String sentence(MessageSource words, Locale locale) {
        return refusal == null ? super.sentence(words, locale) : refusal.message(locale);
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case TOO_LARGE, TOO_MUCH_AT_ONCE, TOO_MANY -> HttpStatus.CONTENT_TOO_LARGE;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
            case BROKEN_OFF, NONE_CHOSEN -> HttpStatus.BAD_REQUEST;
            case KIND_NOT_ALLOWED, ARCHIVE, SLIDES, OTHER_CONTENT, UNKNOWN_CONTENT, NO_PICTURE, KIND_NOT_REDACTED ->
                HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case NAME_TAKEN -> HttpStatus.CONFLICT;
            case NAME_MISSING,
                    NAME_MISLEADING,
                    NAME_TOO_LONG,
                    EMPTY,
                    NOT_OPENED,
                    NO_SCAN,
                    NOT_DRAWN,
                    NOT_REDACTED,
                    UNSEEN_INSIDE,
                    REDACTED_IN_VAIN,
                    NOTHING_TO_REDACT -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
