package org.gongkai.web.channels.office;

import java.util.Locale;
import org.gongkai.web.channels.model.ChannelRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page with the sentence of a refusal, where there is no form to say it on. */
@ControllerAdvice(basePackageClasses = RegisterController.class)
class ChannelRefusals {
    private final MessageSource words;

    ChannelRefusals(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(ChannelRefused refused, Locale locale) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status(refused.reason()));
        page.addObject("problem", refused.sentence(words, locale));
        return page;
    }

    /** Whether the same form may be sent again once something else stands in it. */
    static boolean isAboutTyping(ChannelRefused.Reason reason) {
        return status(reason) != HttpStatus.NOT_FOUND && status(reason) != HttpStatus.FORBIDDEN;
    }

    /** What a browser or a program is told. */
    static HttpStatus status(ChannelRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_CHANNEL, UNKNOWN_KIND, UNKNOWN_ITEM, UNKNOWN_POSTING, UNKNOWN_PHOTO ->
                HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, CLOSED_ALREADY, POSTED_ALREADY, NOT_STANDING -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
