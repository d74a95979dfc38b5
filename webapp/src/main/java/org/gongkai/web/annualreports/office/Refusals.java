package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.web.annualreports.model.Admission;
import org.gongkai.web.annualreports.model.Shelf;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Says in words which limit an upload broke: on the start page to people, as a line of JSON to programs. */
@ControllerAdvice
class Refusals {
    private final MessageSource messages;

    Refusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView tooMany(
            Upload.TooManyFiles refusal, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        String sentence =
                new Phrases(messages, locale).say("limit.files", String.valueOf(refusal.count()), Upload.MOST_FILES);
        return refuse("TOO_MANY_FILES", sentence, request, response, locale);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView tooLarge(
            MultipartException refusal, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        boolean isLimit = refusal instanceof MaxUploadSizeExceededException;
        String sentence = new Phrases(messages, locale).say(isLimit ? "limit.bytes" : "limit.broken");
        return refuse(isLimit ? "TOO_LARGE" : "BROKEN_UPLOAD", sentence, request, response, locale);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView tooMuchTogether(
            Shelf.Full refusal, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        return refuse("TOO_LARGE", new Phrases(messages, locale).say("limit.total"), request, response, locale);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView busy(
            Admission.Refused refusal, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
        boolean isBusy = refusal.reason() == Admission.Reason.BUSY;
        String sentence = new Phrases(messages, locale)
                .say(isBusy ? "limit.busy" : "limit.often", String.valueOf(refusal.seconds()));
        return refuse(refusal.reason().name(), sentence, request, response, locale);
    }

    private static int status(String code) {
        return switch (code) {
            case "BUSY" -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case "TOO_OFTEN" -> HttpStatus.TOO_MANY_REQUESTS.value();
            case "TOO_LARGE", "TOO_MANY_FILES" -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            default -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }

    private static @Nullable ModelAndView refuse(
            String code, String sentence, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        response.setStatus(status(code));
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType("application/x-ndjson");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().println(new JsonWriter(locale).error("", code, sentence));
            return null;
        }
        ModelAndView page = new ModelAndView("annualreports/office/start");
        page.addObject("problem", sentence);
        return page;
    }
}
