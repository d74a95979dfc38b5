package org.gongkai.web.mistakes.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.mistakes.MistakeFigures;
import org.gongkai.web.mistakes.MistakeFigures.OfBody;
import org.gongkai.web.mistakes.model.Standing;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers told in a year, as a page and as a table to take along. */
@Controller
class MistakeFiguresController {
    private static final int FIRST_YEAR = 2020;
    private static final List<String> COLUMNS =
            List.of("body", "received", "mended", "no-mistake", "not-ours", "open", "late", "longest");

    private final MistakeFigures figures;
    private final MessageSource words;

    MistakeFiguresController(MistakeFigures figures, MessageSource words) {
        this.figures = figures;
        this.words = words;
    }

    /** A line: the name of the body, and what the columns say of it. */
    public record Line(String body, List<String> numbers) {}

    @GetMapping("/office/mistakes/figures")
    String page(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        int shown = shown(year);
        List<Line> lines = figures.of(who, shown).stream()
                .map(one -> new Line(one.body().shortName(), numbers(one)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("columns", COLUMNS.subList(1, COLUMNS.size()));
        model.addAttribute("year", shown);
        model.addAttribute("isNewest", shown == figures.thisYear());
        model.addAttribute("isOldest", shown == FIRST_YEAR);
        return "mistakes/office/figures";
    }

    @GetMapping("/office/mistakes/figures.csv")
    ResponseEntity<byte[]> table(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        int shown = shown(year);
        Phrases phrases = new Phrases(words, locale);
        List<String> headings = COLUMNS.stream()
                .map(column -> phrases.say("mistake.figures." + column))
                .toList();
        Stream<List<String>> rows = figures.of(who, shown).stream()
                .map(one -> Stream.concat(Stream.of(one.body().name()), numbers(one).stream())
                        .toList());
        return GivenFile.table(
                phrases.say("mistake.figures.of", String.valueOf(shown)),
                Stream.concat(Stream.of(headings), rows).toList());
    }

    private static List<String> numbers(OfBody one) {
        String longest =
                one.longest().isPresent() ? String.valueOf(one.longest().getAsInt()) : "";
        return Stream.concat(
                        Stream.of(
                                        (long) one.reports().size(),
                                        one.of(Standing.MENDED),
                                        one.of(Standing.NO_MISTAKE),
                                        one.of(Standing.NOT_OURS),
                                        one.open(),
                                        one.late())
                                .map(String::valueOf),
                        Stream.of(longest))
                .toList();
    }

    private int shown(@Nullable Integer year) {
        return year == null ? figures.thisYear() : Math.clamp(year, FIRST_YEAR, figures.thisYear());
    }
}
