package org.gongkai.web.publishing.office.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.interpretation.Interpretation;
import org.gongkai.web.publishing.interpretation.InterpretationFigures;
import org.gongkai.web.publishing.interpretation.InterpretationFigures.OfBody;
import org.gongkai.web.publishing.interpretation.Interpretations;
import org.gongkai.web.publishing.kinds.Element;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
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

/** The figures of interpretations of a year, what stands behind those of a body, and all of them as a table. */
@Controller
class InterpretationController {
    private static final int FIRST_YEAR = 2008;
    private static final List<String> COLUMNS =
            List.of("body", "made", "own", "forwarded", "unsaid", "issued", "explained");

    private final InterpretationFigures figures;
    private final MessageSource words;

    InterpretationController(InterpretationFigures figures, MessageSource words) {
        this.figures = figures;
        this.words = words;
    }

    /**
     * A line of the page.
     *
     * @param forms which forms there are and how many of each, in words
     */
    public record Line(OfBody figures, String forms) {
        /** How many of the year's documents are explained. */
        public long explained() {
            return (long) figures.issued().size() - figures.unexplained().size();
        }
    }

    /** An interpretation behind a figure, with its form and origin in words. */
    public record Behind(Interpretation one, String form, String origin) {}

    @GetMapping("/office/interpretations")
    String year(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            Model model,
            Locale locale) {
        int shown = shown(year);
        model.addAttribute(
                "lines",
                figures.of(who, shown).stream()
                        .map(one -> new Line(one, forms(one, locale)))
                        .toList());
        fill(shown, model);
        return "publishing/office/interpretation/figures";
    }

    /** What stands behind the figures of one body. */
    @GetMapping("/office/interpretations/list")
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Long body,
            Model model,
            Locale locale) {
        int shown = shown(year);
        OfBody one = figures.of(who, shown).stream()
                .filter(figure -> body == null || figure.body().id() == body)
                .findFirst()
                .orElseThrow(() -> new CleanupRefused(Reason.UNKNOWN_DOCUMENT));
        model.addAttribute("one", one);
        model.addAttribute(
                "made", one.made().stream().map(made -> behind(made, locale)).toList());
        fill(shown, model);
        return "publishing/office/interpretation/list";
    }

    @GetMapping("/office/interpretations.csv")
    ResponseEntity<byte[]> table(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            Locale locale) {
        int shown = shown(year);
        Phrases phrases = new Phrases(words, locale);
        List<String> headings = new ArrayList<>(COLUMNS.stream()
                .map(column -> phrases.say("interpretation." + column))
                .toList());
        Kinds.find(Interpretations.KIND).stream()
                .flatMap(InterpretationController::choices)
                .forEach(choice -> headings.add(choice.name().in(locale)));
        Stream<List<String>> rows = figures.of(who, shown).stream().map(InterpretationController::cells);
        return GivenFile.table(
                phrases.say("interpretation.of", String.valueOf(shown)),
                Stream.concat(Stream.of(headings), rows).toList());
    }

    private static List<String> cells(OfBody one) {
        Stream<Long> numbers = Stream.of(
                (long) one.made().size(),
                one.ofOrigin(Interpretation.OWN),
                one.ofOrigin(Interpretation.FORWARDED),
                one.ofOrigin(""),
                (long) one.issued().size(),
                (long) one.issued().size() - one.unexplained().size());
        Stream<Long> forms = Kinds.find(Interpretations.KIND).stream()
                .flatMap(InterpretationController::choices)
                .map(choice -> one.ofForm(choice.code()));
        return Stream.concat(
                        Stream.of(one.body().name()),
                        Stream.concat(numbers, forms).map(String::valueOf))
                .toList();
    }

    private static Stream<Element.Choice> choices(InformationKind kind) {
        return kind.elements().stream()
                .filter(element -> element.code().equals(Interpretations.FORM))
                .flatMap(element -> element.shape().choices().stream());
    }

    private String forms(OfBody one, Locale locale) {
        return Kinds.find(Interpretations.KIND).stream()
                .flatMap(InterpretationController::choices)
                .filter(choice -> one.ofForm(choice.code()) > 0)
                .map(choice -> choice.name().in(locale) + " " + one.ofForm(choice.code()))
                .collect(Collectors.joining(words.getMessage("interpretation.forms.between", null, locale)));
    }

    private Behind behind(Interpretation one, Locale locale) {
        String form = Kinds.find(Interpretations.KIND).stream()
                .flatMap(InterpretationController::choices)
                .filter(choice -> choice.code().equals(one.how().form()))
                .map(choice -> choice.name().in(locale))
                .findFirst()
                .orElse("");
        String origin = one.how().origin().isEmpty() ? "unsaid" : one.how().origin();
        return new Behind(one, form, words.getMessage("interpretation." + origin, null, locale));
    }

    private int shown(@Nullable Integer year) {
        return year == null ? figures.thisYear() : Math.clamp(year, FIRST_YEAR, figures.thisYear());
    }

    private void fill(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("isNewest", year == figures.thisYear());
        model.addAttribute("isOldest", year == FIRST_YEAR);
    }
}
