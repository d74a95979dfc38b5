package org.gongkai.web.accounts.office;

import java.net.URI;
import java.util.Locale;
import org.gongkai.web.accounts.AccountRefused;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page of the administration says where somebody asks for what is not theirs. */
@ControllerAdvice(
        assignableTypes = {
            PeopleController.class,
            HandOverController.class,
            AuditController.class,
            AuditApiController.class,
            DeadLetterController.class
        })
class AccountRefusals {
    private final MessageSource words;

    AccountRefusals(MessageSource words) {
        this.words = words;
    }

    @ExceptionHandler(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(AccountRefused refused, Locale locale) {
        ModelAndView page = new ModelAndView("accounts/office/refused");
        page.setStatus(HttpStatus.FORBIDDEN);
        page.addObject("problem", sentence(refused, locale));
        return page;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(AccountRefused refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, sentence(refused, locale));
        problem.setType(URI.create("urn:gongkai:problem:" + refused.code()));
        problem.setTitle(refused.code());
        problem.setProperty("code", refused.code());
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String sentence(AccountRefused refused, Locale locale) {
        return words.getMessage(refused.key(), new Object[] {refused.value()}, locale);
    }
}
