package org.gongkai.web.publishing.office;

import java.util.Locale;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.publishing.model.ActionRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page that says why something was not done, where there is no page of the item to say it on. */
@ControllerAdvice(
        assignableTypes = {
            OfficeController.class,
            OfficeFileController.class,
            FormController.class,
            ReviewPlanController.class,
            ScreeningController.class,
            TodayController.class
        })
class RefusedPages {
    private final MessageSource words;

    RefusedPages(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(ActionRefused refused, Locale locale) {
        HttpStatus status = switch (refused.reason()) {
            case UNKNOWN_ITEM, UNKNOWN_ACTION, UNKNOWN_FILE, UNKNOWN_BODY, UNKNOWN_REMARK -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.FORBIDDEN;
        };
        return page(status, refused.sentence(words, locale));
    }

    @ExceptionHandler
    ModelAndView refused(FileRefused refused, Locale locale) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence(words, locale));
    }

    private static ModelAndView page(HttpStatus status, String sentence) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status);
        page.addObject("problem", sentence);
        return page;
    }
}
