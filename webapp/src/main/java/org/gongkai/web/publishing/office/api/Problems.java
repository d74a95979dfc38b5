package org.gongkai.web.publishing.office.api;

import java.net.URI;
import java.util.Locale;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.model.ActionRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Refusals as {@code application/problem+json}, each with a code that stays the same and a sentence for people. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {
    private final MessageSource words;

    Problems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail refused(ActionRefused refused, Locale locale) {
        String code = refused.code();
        return problem(status(refused.reason()), code, refused.sentence(words, locale));
    }

    @ExceptionHandler
    ProblemDetail refusedFile(FileRefused refused, Locale locale) {
        return problem(status(refused.reason()), refused.code(), refused.sentence(words, locale));
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail unreadable(Exception unreadable, Locale locale) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "unreadable-request",
                words.getMessage("publishing.refused.unreadable-request", null, locale));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:gongkai:problem:" + code));
        problem.setTitle(code);
        problem.setProperty("code", code);
        return problem;
    }

    private static HttpStatus status(ActionRefused.Reason reason) {
        return switch (reason) {
            case NOT_ALLOWED, OWN_DRAFT -> HttpStatus.FORBIDDEN;
            case UNKNOWN_ITEM, UNKNOWN_ACTION, UNKNOWN_FILE, UNKNOWN_BODY, UNKNOWN_REMARK -> HttpStatus.NOT_FOUND;
            case WRONG_STEP, STEP_MISSING, SCREENING_OPEN, NOT_ON_PAPER, PUBLISHED_ELSEWHERE -> HttpStatus.CONFLICT;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case REVISION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case INCOMPLETE,
                    TOO_LONG,
                    TOO_MANY_STEPS,
                    STEP_NAME,
                    UNKNOWN_ENTRY,
                    UNKNOWN_KIND,
                    UNKNOWN_ELEMENT,
                    ELEMENT_UNREADABLE,
                    ELEMENT_TOO_LONG,
                    ELEMENT_MISSING,
                    GROUND_MISSING,
                    OPINION_MISSING,
                    REASON_MISSING,
                    OTHER_FINGERPRINT,
                    SIGNED_LATER,
                    PAPER_INCOMPLETE,
                    SCAN_COMES_LATER,
                    UNREADABLE_TIME,
                    NOT_PROACTIVE,
                    KEY_USED_OTHERWISE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static HttpStatus status(FileRefused.Reason reason) {
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
