package org.gongkai.web.accounts.office;

import java.util.Locale;
import org.gongkai.web.accounts.model.secrets.Passwords;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is said while as many passwords are compared as may be at a time. */
@ControllerAdvice(basePackageClasses = BusyPage.class)
class BusyPage {
    private final MessageSource words;

    BusyPage(MessageSource words) {
        this.words = words;
    }

    /** Each password that is compared or kept takes memory, so only some are at a time. */
    @ExceptionHandler(Passwords.Busy.class)
    ModelAndView busy(Locale locale) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("kind", "account");
        page.addObject("problem", words.getMessage("account.busy", null, locale));
        return page;
    }
}
