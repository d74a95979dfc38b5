package org.gongkai.web.catalog.office;

import java.util.Locale;
import org.gongkai.web.catalog.CatalogRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page with the sentence of a refusal. */
@ControllerAdvice(assignableTypes = {CatalogOfficeController.class, CoverageController.class})
class CatalogRefusals {
    private final MessageSource messages;

    CatalogRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView refused(CatalogRefused refused, Locale locale) {
        HttpStatus status = switch (refused.reason()) {
            case UNKNOWN_BODY, UNKNOWN_ENTRY -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case STATEMENT_MISSING, VALID_TOO_EARLY, NOT_HAPPENED_YET, UNREADABLE_DAY, TOO_LARGE, CHANGED_MEANWHILE ->
                HttpStatus.UNPROCESSABLE_CONTENT;
        };
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status);
        page.addObject("problem", messages.getMessage("catalog.refused." + refused.code(), null, locale));
        return page;
    }
}
