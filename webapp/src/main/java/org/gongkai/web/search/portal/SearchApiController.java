package org.gongkai.web.search.portal;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.search.Hits;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.SearchDocument;
import org.gongkai.web.search.engine.BusyException;
import org.gongkai.web.search.text.Piece;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching for programs: the parameters and the hits of the page, or a problem with a stable code for each wrong parameter. */
@RestController
class SearchApiController {

    private final Search search;
    private final MessageSource messages;
    private final Clock clock;

    SearchApiController(Search search, MessageSource messages, Clock clock) {
        this.search = search;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/api/v1/search")
    ResponseEntity<?> find(@RequestParam Map<String, String> parameters, Locale locale) {
        SearchForm form = new SearchForm(parameters, search.kinds(), today());
        if (form.problems().isEmpty()) {
            return answered(form, new Phrases(messages, locale));
        }
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refusal(form, new Phrases(messages, locale)));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private ResponseEntity<?> answered(SearchForm form, Phrases phrases) {
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(answer(search.find(form.question()), today()));
        } catch (BusyException _) {
            ProblemDetail busy = ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE);
            busy.setType(URI.create("urn:gongkai:problem:search-busy"));
            busy.setTitle(phrases.say("search.busy.title"));
            busy.setDetail(phrases.say("search.busy"));
            busy.setProperty("code", "search-busy");
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, BusyException.SECONDS_TO_WAIT)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(busy);
        }
    }

    private static ProblemDetail refusal(SearchForm form, Phrases phrases) {
        SearchForm.Problem first = form.problems().getFirst();
        ProblemDetail refusal = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        refusal.setType(URI.create("urn:gongkai:problem:" + first.code()));
        refusal.setTitle(phrases.say("search.problem"));
        refusal.setDetail(phrases.say("search.problem." + first.code(), first.value()));
        refusal.setProperty("code", first.code());
        refusal.setProperty(
                "parameters",
                form.problems().stream()
                        .map(problem -> Map.of("name", problem.field(), "code", problem.code()))
                        .toList());
        return refusal;
    }

    private static Answer answer(Hits hits, LocalDate today) {
        return new Answer(
                hits.total(),
                hits.count().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                hits.page(),
                hits.hasNext(),
                hits.hits().stream().map(hit -> line(hit, today)).toList());
    }

    private static Line line(Hits.Hit hit, LocalDate today) {
        SearchDocument document = hit.document();
        return new Line(
                hit.kind() + "/" + document.id(),
                document.wording().title(),
                document.address(),
                new Source(
                        document.wording().number(),
                        document.origin().body(),
                        document.origin().bodyName(),
                        document.origin().publishedOn(),
                        hit.attachment()),
                hit.excerpt(),
                document.origin()
                        .term()
                        .map(term -> SearchForm.codeOf(term.on(today)))
                        .orElse(""));
    }

    /**
     * A page of hits.
     *
     * @param count {@code exact}, {@code about} or {@code more-than}
     */
    record Answer(long total, String count, int page, boolean hasNext, List<Line> hits) {}

    /**
     * A hit.
     *
     * @param key {@code kind/id}
     * @param validity {@code in-force}, {@code not-yet}, {@code amended}, {@code repealed} or {@code expired} today; empty for
     *     what has none
     */
    record Line(String key, String title, String address, Source source, List<Piece> excerpt, String validity) {}

    /**
     * Where a hit comes from.
     *
     * @param attachment name of the file in which it was found; empty where it was in the text
     */
    record Source(String documentNumber, long body, String bodyName, LocalDate publishedOn, String attachment) {}
}
