package org.gongkai.web.places.office;

import java.util.Locale;
import org.gongkai.web.places.model.PlaceRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page with the sentence of a refusal, where there is no form to say it on. */
@ControllerAdvice(basePackageClasses = PlaceController.class)
class PlaceRefusals {
    private final MessageSource words;

    PlaceRefusals(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(PlaceRefused refused, Locale locale) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status(refused.reason()));
        page.addObject("problem", refused.sentence(words, locale));
        return page;
    }

    /** Whether the same form may be sent again once something else stands in it. */
    static boolean isAboutTyping(PlaceRefused refused) {
        HttpStatus status = status(refused.reason());
        return status != HttpStatus.NOT_FOUND && status != HttpStatus.FORBIDDEN;
    }

    private static HttpStatus status(PlaceRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_ITEM, UNKNOWN_DELIVERY -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, WRONG_STATE -> HttpStatus.CONFLICT;
            case NAME_MISSING,
                    HOSTS_MISSING,
                    UNREADABLE_HOST,
                    TOO_LONG,
                    UNREADABLE_DAY,
                    UNREADABLE_ADDRESS,
                    INNER_ADDRESS,
                    OTHER_HOST,
                    IN_THE_FUTURE,
                    IN_THE_PAST,
                    BEFORE_APPROVAL,
                    REASON_MISSING,
                    NO_PAGE,
                    PAGE_TOO_LARGE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
