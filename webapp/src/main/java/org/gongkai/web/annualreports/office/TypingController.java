package org.gongkai.web.annualreports.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.documents.PageImage;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.web.annualreports.model.ComparisonSheet;
import org.gongkai.web.annualreports.model.Counterpart;
import org.gongkai.web.annualreports.model.PictureRow;
import org.gongkai.web.annualreports.model.Proposals;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.annualreports.model.ResultSheet;
import org.gongkai.web.annualreports.model.TypedReport;
import org.gongkai.web.annualreports.model.TypingDesk;
import org.gongkai.web.annualreports.model.TypingSheet;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.files.FileFormat;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The statutory tables beside the pictures of a report, to be typed; what was typed lives in the browser alone. */
@Controller
class TypingController {
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
        return show(new Place(batch, number), new TypedForm(Map.of("edition", edition)), locale, model);
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
        TypedForm typed = new TypedForm(form);
        if (typed.asksForProposals()) {
            List<PageImage> pages = scan(place).pages();
            PageImage looked = pages.get(Math.min(typed.page(), pages.size()) - 1);
            Map<String, String> offers = proposals.of(looked, typed.report(desk).edition()).entrySet().stream()
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
        Report report = new TypedForm(form).report(desk).report(scan(new Place(batch, number)));
        return Downloads.file(report, format, desk.check(report), locale);
    }

    /** A page's picture; {@code page} is 1-based. */
    @GetMapping("/results/{batch}/{number}/image/{page}")
    ResponseEntity<byte[]> image(
            @PathVariable("batch") String batch, @PathVariable("number") int number, @PathVariable("page") int page) {
        List<PageImage> pages = scan(new Place(batch, number)).pages();
        if (page < 1 || page > pages.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PageImage picture = pages.get(page - 1);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, picture.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(picture.bytes());
    }

    private String show(Place place, TypedForm form, Locale locale, Model model) {
        List<Result> results = batches.all(place.batch());
        Result.Scan scan = scan(place);
        Phrases phrases = new Phrases(messages, locale);
        TypedReport typed = form.report(desk);
        Report report = typed.report(scan);
        List<Finding> findings = desk.check(report);
        ResultSheet cards = ResultSheet.withoutSource(report, findings, phrases);
        model.addAttribute("place", place);
        model.addAttribute("scan", scan);
        model.addAttribute("count", results.size());
        model.addAttribute("pictures", PictureRow.of(results, place.number()));
        model.addAttribute("typed", typed);
        model.addAttribute("canPropose", proposals.isAvailable());
        model.addAttribute("editions", desk.editions());
        model.addAttribute("formats", FileFormat.values());
        model.addAttribute("against", form.against());
        model.addAttribute("counterparts", Counterpart.all(results));
        model.addAttribute(
                "comparison",
                Counterpart.of(results, report, form.against())
                        .map(counterpart -> new ComparisonSheet(report, counterpart, phrases))
                        .orElse(null));
        model.addAttribute("sheet", new TypingSheet(report, cards, desk.sums(report), phrases));
        model.addAttribute("findings", cards.findings());
        return "annualreports/office/typing";
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
