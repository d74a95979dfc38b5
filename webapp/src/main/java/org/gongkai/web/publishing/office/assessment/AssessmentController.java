package org.gongkai.web.publishing.office.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.assessment.AssessmentRefused;
import org.gongkai.web.publishing.assessment.AssessmentRefused.Reason;
import org.gongkai.web.publishing.assessment.PeriodicAssessment;
import org.gongkai.web.publishing.assessment.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for an assessment, to be gone through one by one or, where nothing changes, several at once. */
@Controller
@RequestMapping("/office/assessments")
class AssessmentController {
    private static final int MOST = 100;

    private final PeriodicAssessment assessment;
    private final Agencies agencies;
    private final MessageSource words;

    AssessmentController(PeriodicAssessment assessment, Agencies agencies, MessageSource words) {
        this.assessment = assessment;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * A line of the list.
     *
     * @param value what its box stands for; empty where this person may not record anything of it
     */
    public record Line(Waiting waiting, String bodyName, LocalDate since, LocalDate dueOn, String value) {}

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        return show(who, List.of(), "", "", model);
    }

    @PostMapping
    String keep(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String decidedBy,
            Model model) {
        List<String> ticked = chosen == null ? List.of() : List.copyOf(chosen);
        String why = AssessmentForm.text(reason);
        String by = AssessmentForm.text(decidedBy);
        try {
            assessment.keep(who, Choice.read(ticked), why, by);
            return "redirect:/office/assessments";
        } catch (AssessmentRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            Locale locale = LocaleContextHolder.getLocale();
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(who, ticked, why, by, model);
        }
    }

    private String show(SignedIn who, List<String> ticked, String reason, String decidedBy, Model model) {
        if (assessment.readable(who).isEmpty()) {
            throw new AssessmentRefused(Reason.NOT_ALLOWED);
        }
        List<Waiting> waiting = assessment.waiting(who, MOST);
        Set<Long> named = waiting.stream().map(Waiting::body).collect(Collectors.toSet());
        Map<Long, String> names = agencies.shortNames(named);
        List<Line> lines = waiting.stream()
                .map(one -> line(who, one, names.getOrDefault(one.body(), "")))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("isCut", lines.size() == MOST);
        model.addAttribute("most", MOST);
        model.addAttribute(
                "mayAssess", lines.stream().anyMatch(line -> !line.value().isEmpty()));
        model.addAttribute("ticked", ticked);
        model.addAttribute("reason", reason);
        model.addAttribute("decidedBy", decidedBy);
        model.addAttribute("year", assessment.thisYear());
        return "publishing/office/assessment/list";
    }

    private Line line(SignedIn who, Waiting one, String bodyName) {
        return new Line(
                one,
                bodyName,
                ChinaTime.dayOf(one.basis().since()),
                assessment.dueOn(one),
                assessment.mayAssess(who, one.body()) ? Choice.of(one) : "");
    }
}
