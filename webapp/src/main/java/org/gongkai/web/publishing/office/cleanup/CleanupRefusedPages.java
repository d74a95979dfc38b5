package org.gongkai.web.publishing.office.cleanup;

import java.util.Locale;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.model.ActionRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page that says why something was not done, where there is no page of the matter to say it on. */
@ControllerAdvice(basePackageClasses = CleanupRefusedPages.class)
class CleanupRefusedPages {
    private final MessageSource words;

    CleanupRefusedPages(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(CleanupRefused refused, Locale locale) {
        HttpStatus status = switch (refused.reason()) {
            case UNKNOWN_CAMPAIGN, UNKNOWN_DOCUMENT -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
        return page(status, refused.sentence(words, locale));
    }

    @ExceptionHandler
    ModelAndView refused(ActionRefused refused, Locale locale) {
        return page(HttpStatus.FORBIDDEN, refused.sentence(words, locale));
    }

    private static ModelAndView page(HttpStatus status, String sentence) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status);
        page.addObject("problem", sentence);
        return page;
    }
}
