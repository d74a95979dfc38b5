package org.gongkai.web.publishing.office.cleanup;

import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.Cleanups;
import org.gongkai.web.publishing.validity.Verdict;
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

/** A document in a campaign: what it is, what was concluded about it, and a form for what its maker decided. */
@Controller
@RequestMapping("/office/cleanups/{campaign:\\d{1,18}}/documents/{item:\\d{1,18}}")
class ConclusionController {
    private final Cleanups cleanups;
    private final Agencies agencies;
    private final MessageSource words;

    ConclusionController(Cleanups cleanups, Agencies agencies, MessageSource words) {
        this.cleanups = cleanups;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping
    String document(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("campaign") long id,
            @PathVariable long item,
            Model model) {
        Campaign campaign = cleanups.find(who, id);
        CampaignLine line = cleanups.line(who, campaign, item);
        return show(who, campaign, line, DecisionForm.of(line, cleanups.today()), model);
    }

    @PostMapping
    String conclude(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("campaign") long id,
            @PathVariable long item,
            @ModelAttribute("form") DecisionForm form,
            Model model) {
        try {
            cleanups.conclude(who, id, item, form.seen(), form.decision());
            return "redirect:/office/cleanups/" + id + "#d-" + item;
        } catch (CleanupRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            Locale locale = LocaleContextHolder.getLocale();
            model.addAttribute("problem", refused.sentence(words, locale));
            Campaign campaign = cleanups.find(who, id);
            return show(who, campaign, cleanups.line(who, campaign, item), form, model);
        }
    }

    private String show(SignedIn who, Campaign campaign, CampaignLine line, DecisionForm form, Model model) {
        boolean isWaiting = line.conclusion()
                .filter(made -> made.decision().isWaitingForSuccessor())
                .isPresent();
        model.addAttribute("campaign", campaign);
        model.addAttribute("line", line);
        model.addAttribute("form", form);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute(
                "history", cleanups.history(who, campaign, line.document().id()));
        model.addAttribute("validity", line.document().on(cleanups.today()).name());
        model.addAttribute(
                "bodyName", agencies.find(line.responsible()).map(Agency::name).orElse(""));
        model.addAttribute(
                "mayConclude",
                (campaign.isOpen() || isWaiting) && line.document().isPublic() && cleanups.mayConclude(who, line));
        return "publishing/office/cleanup/document";
    }
}
