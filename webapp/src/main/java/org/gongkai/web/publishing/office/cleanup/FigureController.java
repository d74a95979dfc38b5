package org.gongkai.web.publishing.office.cleanup;

import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.cleanup.NormativeFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of normative documents of a year, each with the list behind it. */
@Controller
@RequestMapping("/office/cleanups/figures")
class FigureController {
    private static final int FIRST_YEAR = 2008;

    private final NormativeFigures figures;

    FigureController(NormativeFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    String year(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        int shown = year == null ? figures.thisYear() : Math.clamp(year, FIRST_YEAR, figures.thisYear());
        model.addAttribute("figures", figures.of(who, shown));
        fill(shown, model);
        return "publishing/office/cleanup/figures";
    }

    /** The documents behind the figures of one body. */
    @GetMapping("/list")
    String list(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Long body,
            Model model) {
        int shown = year == null ? figures.thisYear() : Math.clamp(year, FIRST_YEAR, figures.thisYear());
        List<NormativeFigures.OfBody> all = figures.of(who, shown);
        NormativeFigures.OfBody one = all.stream()
                .filter(figure -> body == null || figure.body().id() == body)
                .findFirst()
                .orElseThrow(() -> new CleanupRefused(Reason.UNKNOWN_CAMPAIGN));
        model.addAttribute("one", one);
        fill(shown, model);
        return "publishing/office/cleanup/figure-list";
    }

    private void fill(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("day", figures.dayOf(year));
        model.addAttribute("isNewest", year == figures.thisYear());
        model.addAttribute("isOldest", year == FIRST_YEAR);
    }
}
