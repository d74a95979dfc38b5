package org.gongkai.web.agencies.portal;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyHistory.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree of bodies, now or on a day, for other programs. */
@RestController
@RequestMapping("/api/v1/bodies")
class BodyApiController {
    private final Agencies agencies;
    private final AgencyHistory history;
    private final MessageSource words;

    BodyApiController(Agencies agencies, AgencyHistory history, MessageSource words) {
        this.agencies = agencies;
        this.history = history;
        this.words = words;
    }

    /** Bodies that stand side by side, in the order in which they were entered. */
    record ListView(List<LineView> bodies) {}

    /** The bodies directly below one, or those at the top; on a day, those that stood there then. */
    @GetMapping
    ResponseEntity<ListView> list(
            @RequestParam(required = false) @Nullable Long below, @RequestParam(defaultValue = "") String on) {
        Optional<LocalDate> day = day(on);
        List<LineView> lines = day.map(asked -> then(below, asked))
                .orElseGet(() -> (below == null ? agencies.roots() : agencies.childrenOf(below))
                        .stream().map(LineView::of).toList());
        return ResponseEntity.ok()
                .eTag("\"%d-%s-%s\"".formatted(history.stamp(), below == null ? "" : below, on))
                .body(new ListView(lines));
    }

    private List<LineView> then(@Nullable Long below, LocalDate day) {
        return (below == null ? history.rootsOn(day) : history.childrenOn(below, day))
                .stream().map(body -> LineView.of(body, codeIn(body.id(), day))).toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<?> body(@PathVariable long id, @RequestParam(defaultValue = "") String on, Locale locale) {
        Optional<LocalDate> day = day(on);
        return agencies.find(id)
                .<ResponseEntity<?>>map(agency -> ResponseEntity.ok()
                        .eTag("\"%d-%d-%s\"".formatted(history.stamp(), id, on))
                        .body(view(agency, day)))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "unknown-body", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(DateTimeParseException wrong, Locale locale) {
        return problem(HttpStatus.BAD_REQUEST, "unreadable-day", locale, wrong.getParsedString());
    }

    private BodyView view(Agency agency, Optional<LocalDate> day) {
        long id = agency.id();
        return new BodyView(
                LineView.of(agency),
                day.flatMap(asked -> history.on(id, asked).map(then -> LineView.of(then, codeIn(id, asked))))
                        .orElse(null),
                history.endOf(id).orElse(null),
                agencies.namesOf(id),
                codes(id),
                history.successorsOf(id).stream()
                        .map(one -> other(one, one.successor()))
                        .toList(),
                history.predecessorsOf(id).stream()
                        .map(one -> other(one, one.body()))
                        .toList(),
                events(id),
                agencies.childrenOf(id).stream().map(LineView::of).toList());
    }

    private List<BodyView.Code> codes(long id) {
        return history.codesOf(id).stream()
                .map(code -> new BodyView.Code(
                        code.kind(),
                        code.code(),
                        code.firstYear(),
                        code.lastYear().isPresent() ? code.lastYear().getAsInt() : null))
                .toList();
    }

    private List<BodyView.Event> events(long id) {
        return history.decisionsOn(id).stream()
                .map(one -> new BodyView.Event(
                        one.decision(),
                        one.on(),
                        one.before(),
                        one.after(),
                        one.because().reason(),
                        one.because().basis()))
                .toList();
    }

    private BodyView.Succeeded other(Succession succession, long id) {
        String name = agencies.find(id).map(Agency::name).orElse("");
        return new BodyView.Succeeded(id, name, succession.on(), succession.ending());
    }

    private @Nullable String codeIn(long id, LocalDate day) {
        return agencies.codeIn(id, day.getYear()).orElse(null);
    }

    private static Optional<LocalDate> day(String on) {
        return on.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(on.strip()));
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, Locale locale, Object... values) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, words.getMessage("body.api." + code, values, locale));
        problem.setType(URI.create("urn:gongkai:problem:" + code));
        problem.setTitle(code);
        problem.setProperty("code", code);
        return ResponseEntity.status(status).body(problem);
    }
}
