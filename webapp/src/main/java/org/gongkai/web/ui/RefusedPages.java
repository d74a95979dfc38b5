package org.gongkai.web.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A page with the sentence of a refusal, where there is no form to say it on. */
@ControllerAdvice(annotations = Controller.class)
class RefusedPages {
    private final MessageSource words;

    RefusedPages(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, Locale locale) {
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(refused.status());
        page.addObject("problem", refused.sentence(words, locale));
        return page;
    }
}
