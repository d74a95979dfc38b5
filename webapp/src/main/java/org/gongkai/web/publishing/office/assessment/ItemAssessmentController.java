package org.gongkai.web.publishing.office.assessment;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.assessment.Assessed;
import org.gongkai.web.publishing.assessment.AssessmentRefused;
import org.gongkai.web.publishing.assessment.Outcome;
import org.gongkai.web.publishing.assessment.PeriodicAssessment;
import org.gongkai.web.publishing.assessment.Waiting.Seen;
import org.gongkai.web.publishing.model.Item;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The assessments of one item, and a form for the next. */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}/assessment")
class ItemAssessmentController {
    private final PeriodicAssessment assessment;
    private final Publishing publishing;
    private final MessageSource words;

    ItemAssessmentController(PeriodicAssessment assessment, Publishing publishing, MessageSource words) {
        this.assessment = assessment;
        this.publishing = publishing;
        this.words = words;
    }

    @GetMapping
    String item(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        Item item = publishing.find(who, id);
        List<Assessed> history = assessment.history(item);
        Seen seen = new Seen(
                item.revision(),
                history.stream().mapToLong(Assessed::id).findFirst().orElse(0));
        return show(who, item, history, AssessmentForm.blank(seen), model);
    }

    @PostMapping
    String assess(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @ModelAttribute("form") AssessmentForm form,
            Model model) {
        try {
            assessment.assess(who, id, form.seen(), form.finding());
            return "redirect:/office/items/" + id;
        } catch (AssessmentRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            Locale locale = LocaleContextHolder.getLocale();
            model.addAttribute("problem", refused.sentence(words, locale));
            Item item = publishing.find(who, id);
            return show(who, item, assessment.history(item), form, model);
        }
    }

    private String show(SignedIn who, Item item, List<Assessed> history, AssessmentForm form, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("history", history.stream().map(AssessedView::of).toList());
        model.addAttribute("form", form);
        model.addAttribute(
                "outcomes",
                assessment.outcomes(who, item).stream().map(OutcomeView::of).toList());
        return "publishing/office/assessment/item";
    }

    /** One thing an assessment can come to. */
    public record OutcomeView(String code, String name) {
        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(outcome.code(), outcome.name());
        }
    }
}
