package org.gongkai.web.annualreports.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.web.annualreports.model.Proposals;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.annualreports.model.ResultSheet;
import org.gongkai.web.annualreports.model.TypedReport;
import org.gongkai.web.annualreports.model.TypingDesk;
import org.gongkai.web.annualreports.model.TypingSheet;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The statutory tables beside a picture of a report, to be typed; what was typed lives in the browser alone. */
@Controller
class TypingController {
    private static final String PREFIX = "v.";
    private static final String ACCEPTED = "a.";
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_NAME = 100;

    private final Batches batches;
    private final TypingDesk desk;
    private final Proposals proposals;
    private final MessageSource messages;

    TypingController(Batches batches, TypingDesk desk, Proposals proposals, MessageSource messages) {
        this.batches = batches;
        this.desk = desk;
        this.proposals = proposals;
        this.messages = messages;
    }

    @GetMapping("/results/{batch}/{number}/typing")
    String open(
            @PathVariable("batch") String batch,
            @PathVariable("number") int number,
            @RequestParam(name = "edition", defaultValue = "") String edition,
            Locale locale,
            Model model) {
        TypedReport nothing = new TypedReport(desk.edition(edition), "", null, Map.of(), Set.of());
        return show(new Place(batch, number), nothing, locale, model);
    }

    /** The same page with what was typed so far, its sums and what is wrong, and proposals where asked for; nothing is kept. */
    @PostMapping("/results/{batch}/{number}/typing")
    String check(
            @PathVariable("batch") String batch,
            @PathVariable("number") int number,
            @RequestParam Map<String, String> form,
            Locale locale,
            Model model) {
        Place place = new Place(batch, number);
        TypedReport typed = typed(form);
        if (form.containsKey("propose")) {
            Map<String, String> offers = proposals.of(scan(place).image(), typed.edition()).entrySet().stream()
                    .collect(Collectors.toMap(offer -> offer.getKey().name(), Map.Entry::getValue));
            model.addAttribute("offers", offers);
        }
        return show(place, typed, locale, model);
    }

    /** What was typed, as a file of this format. */
    @PostMapping("/results/{batch}/{number}/typing/report.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable("batch") String batch,
            @PathVariable("number") int number,
            @PathVariable("format") String format,
            @RequestParam Map<String, String> form,
            Locale locale) {
        Report report = typed(form).report(scan(new Place(batch, number)));
        return Downloads.file(report, format, desk.check(report), locale);
    }

    @GetMapping("/results/{batch}/{number}/image")
    ResponseEntity<byte[]> image(@PathVariable("batch") String batch, @PathVariable("number") int number) {
        Result.Scan scan = scan(new Place(batch, number));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, scan.image().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(scan.image().bytes());
    }

    private String show(Place place, TypedReport typed, Locale locale, Model model) {
        Result.Scan scan = scan(place);
        Phrases phrases = new Phrases(messages, locale);
        Report report = typed.report(scan);
        List<Finding> findings = desk.check(report);
        ResultSheet cards = ResultSheet.withoutSource(report, findings, phrases);
        TypingSheet sheet = new TypingSheet(report, cards, desk.sums(report), phrases);
        model.addAttribute("place", place);
        model.addAttribute("scan", scan);
        model.addAttribute("pages", pages(place.batch()));
        model.addAttribute("typed", typed);
        model.addAttribute("canPropose", proposals.isAvailable());
        model.addAttribute("editions", desk.editions());
        model.addAttribute("sheet", sheet);
        model.addAttribute("findings", cards.findings());
        return "annualreports/office/typing";
    }

    /** 1-based numbers of the pictures of a batch: a report photographed page by page comes as several. */
    private List<Integer> pages(String batch) {
        List<Result> results = batches.all(batch);
        return IntStream.rangeClosed(1, results.size())
                .filter(number -> results.get(number - 1).isScan())
                .boxed()
                .toList();
    }

    private TypedReport typed(Map<String, String> form) {
        Map<String, String> cells = form.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(PREFIX) && entry.getValue().length() <= LONGEST_VALUE)
                .collect(Collectors.toMap(entry -> entry.getKey().substring(PREFIX.length()), Map.Entry::getValue));
        String issuer = form.getOrDefault("issuer", "").strip();
        return new TypedReport(
                desk.edition(form.getOrDefault("edition", "")),
                issuer.substring(0, Math.min(LONGEST_NAME, issuer.length())),
                year(form.getOrDefault("year", "")),
                cells,
                accepted(form, cells));
    }

    /** Cells that still say what was accepted. */
    private static Set<String> accepted(Map<String, String> form, Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().equals(form.get(ACCEPTED + cell.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static @Nullable Integer year(String text) {
        return text.strip().matches("20\\d\\d") ? Integer.valueOf(text.strip()) : null;
    }

    private Result.Scan scan(Place place) {
        return batches.one(Result.Scan.class, place.batch(), place.number());
    }

    /**
     * Which picture.
     *
     * @param number 1-based place in its batch
     */
    record Place(String batch, int number) {}
}
