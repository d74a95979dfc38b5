package org.gongkai.web.search.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.search.Hits;
import org.gongkai.web.search.Search;
import org.gongkai.web.search.engine.BusyException;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page where citizens look for what is public; never kept by a cache, as what it shows may be withdrawn. */
@Controller
class SearchController {
    private static final String PATH = "/search";

    /** By their codes in addresses, in the order in which they are offered: what applies is what most look for. */
    private static final Map<String, Validity> VALIDITIES = validities();

    private final Search search;
    private final MessageSource messages;
    private final Clock clock;

    SearchController(Search search, MessageSource messages, Clock clock) {
        this.search = search;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(
            @RequestParam Map<String, String> parameters, Locale locale, Model model, HttpServletResponse response) {
        SearchForm form = new SearchForm(parameters, search.kinds(), today());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Phrases phrases = new Phrases(messages, locale);
        model.addAttribute("form", form);
        model.addAttribute("kinds", kinds(locale));
        model.addAttribute("validities", VALIDITIES);
        model.addAttribute("path", address(form.with("words", form.value("words"))));
        Map<String, String> says = new LinkedHashMap<>();
        form.problems()
                .forEach(problem ->
                        says.put(problem.field(), phrases.say("search.problem." + problem.code(), problem.value())));
        model.addAttribute("problems", says);
        if (says.isEmpty() && !form.isEmpty()) {
            answer(form, phrases, model, response);
        }
        return "search/portal/search";
    }

    private static Map<String, Validity> validities() {
        Map<String, Validity> validities = new LinkedHashMap<>();
        List.of(Validity.IN_FORCE, Validity.NOT_YET, Validity.AMENDED, Validity.REPEALED, Validity.EXPIRED)
                .forEach(one -> validities.put(SearchForm.codeOf(one), one));
        return Collections.unmodifiableMap(validities);
    }

    private void answer(SearchForm form, Phrases phrases, Model model, HttpServletResponse response) {
        try {
            Hits hits = search.find(form.question());
            model.addAttribute("hits", hits);
            Links links = new Links(form, hits);
            DateTimeFormatter days = DateTimeFormatter.ofPattern(phrases.say("search.day"), phrases.locale());
            model.addAttribute("links", links);
            model.addAttribute("today", today());
            model.addAttribute(
                    "shown",
                    hits.hits().stream()
                            .map(hit -> HitView.of(
                                    hit,
                                    days.format(hit.document().origin().publishedOn()),
                                    links.body(hit.document().origin().body())))
                            .toList());
        } catch (BusyException _) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader(HttpHeaders.RETRY_AFTER, BusyException.SECONDS_TO_WAIT);
            model.addAttribute("isBusy", true);
        }
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private Map<String, String> kinds(Locale locale) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : search.kinds()) {
            String name = messages.getMessage("search.kind." + kind, null, kind, locale);
            kinds.put(kind, name == null ? kind : name);
        }
        return kinds;
    }

    private static String address(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }

    /**
     * Where the links of a page of hits lead.
     *
     * @param allBodies the same question, whichever body answers
     */
    public record Links(SearchForm form, Hits hits, String allBodies) {
        Links(SearchForm form, Hits hits) {
            this(form, hits, address(form.with("body", "")));
        }

        /** The same question on the page before. */
        public String previous() {
            return address(form.with("page", Integer.toString(hits.page() - 1)));
        }

        /** The same question on the page behind. */
        public String next() {
            return address(form.with("page", Integer.toString(hits.page() + 1)));
        }

        /** The same question, for this body only. */
        public String body(long body) {
            return allBodies + (allBodies.contains("?") ? "&" : "?") + "body=" + body;
        }

        /** The same question without this narrowing. */
        public String without(String field) {
            return address(form.with(field, ""));
        }

        /** Where what was not found is applied for: at the body that was asked, or at one still to be chosen. */
        public String apply() {
            String body = form.value("body");
            return UriComponentsBuilder.fromPath(body.isEmpty() ? "/boards/apply" : "/bodies/" + body + "/apply")
                    .queryParam("words", "{words}")
                    .encode()
                    .buildAndExpand(form.value("words"))
                    .toUriString();
        }

        /** The words alone. */
        public String wordsOnly() {
            return address(Map.of("words", form.value("words")));
        }
    }
}
