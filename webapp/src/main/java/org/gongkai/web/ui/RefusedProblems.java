package org.gongkai.web.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as {@code application/problem+json}, each with a code that stays the same and a sentence for people. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // what answers programs is a controller as well, for which pages are made
class RefusedProblems {
    private final MessageSource words;

    RefusedProblems(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused, Locale locale) {
        return Problem.of(refused.status(), refused.code(), refused.sentence(words, locale));
    }
}
