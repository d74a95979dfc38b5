package org.gongkai.web.publishing.office.api;

import java.net.URI;
import java.util.Locale;
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
        return problem(status(refused.reason()), code, words.getMessage("publishing.refused." + code, null, locale));
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
            case UNKNOWN_ITEM, UNKNOWN_ACTION -> HttpStatus.NOT_FOUND;
            case WRONG_STEP -> HttpStatus.CONFLICT;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case REVISION_MISSING -> HttpStatus.PRECONDITION_REQUIRED;
            case INCOMPLETE,
                    TOO_LONG,
                    UNKNOWN_ENTRY,
                    GROUND_MISSING,
                    OPINION_MISSING,
                    REASON_MISSING,
                    OTHER_FINGERPRINT,
                    SIGNED_LATER,
                    PAPER_INCOMPLETE,
                    UNREADABLE_TIME,
                    NOT_PROACTIVE,
                    KEY_USED_OTHERWISE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
