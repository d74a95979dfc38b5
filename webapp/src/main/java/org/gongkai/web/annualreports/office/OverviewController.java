package org.gongkai.web.annualreports.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.gongkai.checks.years.YearChecks;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.ReportingLevel;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.annualreports.model.overview.Overview;
import org.gongkai.web.annualreports.model.overview.OverviewSheet;
import org.gongkai.web.annualreports.model.overview.RemarkSheet;
import org.gongkai.web.annualreports.model.overview.TrendSheet;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.SumsJsonWriter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The reports of one batch side by side: bodies by years, findings across years, sums, what is missing. */
@Controller
class OverviewController {
    private static final int MOST_BODIES = 5_000;

    private final Batches batches;
    private final MessageSource messages;
    private final Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());

    OverviewController(Batches batches, MessageSource messages) {
        this.batches = batches;
        this.messages = messages;
    }

    /** Posted where a list of bodies comes with it, so that it stands in no address and no log. */
    @RequestMapping(
            path = "/results/{batch}/overview",
            method = {RequestMethod.GET, RequestMethod.POST})
    String show(
            @PathVariable("batch") String batch, @RequestParam Map<String, String> form, Locale locale, Model model) {
        List<Result> results = batches.all(batch);
        Overview overview = overview(results, form);
        Phrases phrases = new Phrases(messages, locale);
        model.addAttribute("batch", batch);
        model.addAttribute("count", results.size());
        model.addAttribute("level", level(form));
        model.addAttribute("levels", ReportingLevel.values());
        model.addAttribute("bodies", form.getOrDefault("bodies", ""));
        model.addAttribute("overview", overview);
        model.addAttribute("sheet", new OverviewSheet(overview, phrases));
        model.addAttribute("remarks", new RemarkSheet(overview.sums(), results, phrases).all());
        if (!overview.indicators().isEmpty()) {
            var table = overview.table(form.getOrDefault("indicator", ""));
            model.addAttribute("indicator", table.indicator().key());
            model.addAttribute("trend", new TrendSheet(table, overview::number, phrases).view());
        }
        return "annualreports/office/overview";
    }

    /** The sums as the contract's object, the same as the command line's. */
    @RequestMapping(
            path = "/results/{batch}/overview/sums.json",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> sums(
            @PathVariable("batch") String batch, @RequestParam Map<String, String> form, Locale locale) {
        Overview overview = overview(batches.all(batch), form);
        String name = new Phrases(messages, locale).say("overview.file");
        String disposition = GivenFile.disposition(name);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(new SumsJsonWriter(locale).line(overview.sums(), List.of()));
    }

    private Overview overview(List<Result> results, Map<String, String> form) {
        ReportingLevel level = level(form);
        List<String> expected = form.getOrDefault("bodies", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .limit(MOST_BODIES)
                .toList();
        IntFunction<LocalDate> due = year -> level.dueDate(deadlines, year).due();
        return Overview.of(results, expected, new Overview.Rules(due, YearChecks::check));
    }

    private static ReportingLevel level(Map<String, String> form) {
        String name = form.getOrDefault("level", ReportingLevel.TOWNSHIP.name());
        for (ReportingLevel level : ReportingLevel.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
