package org.gongkai.web.accounts.office;

import java.net.URI;
import java.util.Locale;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.model.secrets.Passwords;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a page of the administration says where somebody asks for what is not theirs, or cannot be. */
@ControllerAdvice(
        assignableTypes = {
            AccountLinkController.class,
            OwnKeysController.class,
            SetUpController.class,
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
        ModelAndView page = new ModelAndView("ui/refused");
        page.setStatus(status(refused.reason()));
        page.addObject("problem", sentence(refused, locale));
        return page;
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

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(AccountRefused refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refused.reason()), sentence(refused, locale));
        problem.setType(URI.create("urn:gongkai:problem:" + refused.code()));
        problem.setTitle(refused.code());
        problem.setProperty("code", refused.code());
        return ResponseEntity.status(status(refused.reason()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(AccountRefused.Reason reason) {
        return switch (reason) {
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case NO_SUCH_ACCOUNT, NO_SUCH_HAND_OVER -> HttpStatus.NOT_FOUND;
            case NAME_FORM,
                    NAME_TAKEN,
                    PERSON_MISSING,
                    PASSWORD_SHORT,
                    PASSWORD_LONG,
                    PASSWORD_KNOWN,
                    PASSWORD_HOLDS_NAME,
                    SEPARATED_ROLES,
                    NO_SUCH_BODY,
                    NOT_SUCH_A_POST,
                    POST_MISSING,
                    DAY_UNREADABLE,
                    DAYS_TURNED,
                    SAME_PERSON,
                    REASON_MISSING -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private String sentence(AccountRefused refused, Locale locale) {
        return words.getMessage(refused.key(), new Object[] {refused.value()}, locale);
    }
}
