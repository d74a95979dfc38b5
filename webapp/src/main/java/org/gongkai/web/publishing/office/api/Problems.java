package org.gongkai.web.publishing.office.api;

import java.util.Locale;
import org.gongkai.web.ui.Problem;
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

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ProblemDetail unreadable(Exception unreadable, Locale locale) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "unreadable-request",
                words.getMessage("publishing.refused.unreadable-request", null, locale));
    }
}
