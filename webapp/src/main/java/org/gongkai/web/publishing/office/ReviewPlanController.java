package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The steps a body prescribes (审核步骤), for whoever administers it. */
@Controller
@RequestMapping("/office/review-plans/{body:\\d{1,18}}")
class ReviewPlanController {
    private final Publishing publishing;
    private final BodyNames bodies;
    private final MessageSource words;

    ReviewPlanController(Publishing publishing, BodyNames bodies, MessageSource words) {
        this.publishing = publishing;
        this.bodies = bodies;
        this.words = words;
    }

    @GetMapping
    String plan(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam(defaultValue = "false") boolean saved,
            Model model) {
        model.addAttribute("saved", saved);
        return show(who, body, ReviewPlanForm.of(publishing.prescribed(who, body)), model);
    }

    @PostMapping
    String prescribe(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @ModelAttribute("form") ReviewPlanForm form,
            Model model,
            Locale locale) {
        if (!form.tooLong().isEmpty()) {
            Object[] values = {form.tooLong().getFirst(), ReviewPlan.LONGEST_NAME};
            model.addAttribute("problems", List.of(words.getMessage("plan.too-long", values, locale)));
            return show(who, body, form, model);
        }
        nameOf(body);
        try {
            publishing.prescribe(who, body, form.readRevision(), form.plan());
            return "redirect:/office/review-plans/" + body + "?saved=true";
        } catch (ActionRefused refused) {
            if (refused.reason() != Reason.CHANGED_MEANWHILE) {
                throw refused;
            }
            model.addAttribute("problems", List.of(words.getMessage("plan.changed-meanwhile", null, locale)));
            return show(who, body, form.over(publishing.prescribed(who, body).revision()), model);
        }
    }

    private String show(SignedIn who, long body, ReviewPlanForm form, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("bodyName", nameOf(body));
        model.addAttribute("plan", publishing.planOf(who, body));
        model.addAttribute("form", form);
        return "publishing/office/review-plan";
    }

    private String nameOf(long body) {
        String name = bodies.of(body);
        if (name.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return name;
    }
}
