package org.gongkai.web.organization.office;

import java.util.Locale;
import org.gongkai.web.organization.model.EntryRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page with the sentence of a refusal. */
@ControllerAdvice(
        assignableTypes = {
            OrganizationController.class,
            EntryController.class,
            LeaderPortraitController.class,
            WorkbookController.class,
            TreeController.class
        })
class EntryRefusals {
    private final MessageSource words;

    EntryRefusals(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(EntryRefused refused, Locale locale) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status(refused.reason()));
        page.addObject(
                "problem", words.getMessage(refused.key(), refused.values().toArray(), locale));
        return page;
    }

    private static HttpStatus status(EntryRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED, OWN_WORDS -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, NOTHING_WAITS -> HttpStatus.CONFLICT;
            case REASON_MISSING, NO_ORGAN, WRONG_VALUE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
