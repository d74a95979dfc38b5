package org.gongkai.web.registers.office;

import java.util.Locale;
import org.gongkai.web.registers.model.RegisterRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page with the sentence of a refusal, where there is no form to say it on. */
@ControllerAdvice(basePackageClasses = RegisterSheetController.class)
class RegisterRefusals {
    private final MessageSource words;

    RegisterRefusals(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(RegisterRefused refused, Locale locale) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status(refused.reason()));
        page.addObject("problem", refused.sentence(words, locale));
        return page;
    }

    /** What a browser or a program is told. */
    static HttpStatus status(RegisterRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_REGISTER, UNKNOWN_FILE -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE -> HttpStatus.CONFLICT;
            case NO_COLUMN, TOO_LONG, TOO_MANY_ROWS -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
