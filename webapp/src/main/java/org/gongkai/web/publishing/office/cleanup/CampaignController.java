package org.gongkai.web.publishing.office.cleanup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.cleanup.Cleanups;
import org.gongkai.web.publishing.cleanup.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Campaigns: their list, a page to start one, and how far one is. */
@Controller
@RequestMapping("/office/cleanups")
class CampaignController {
    private final Cleanups cleanups;
    private final OfficeDesk desk;
    private final Agencies agencies;
    private final MessageSource words;

    CampaignController(Cleanups cleanups, OfficeDesk desk, Agencies agencies, MessageSource words) {
        this.cleanups = cleanups;
        this.desk = desk;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        if (desk.bodiesOf(who).isEmpty()) {
            throw new CleanupRefused(Reason.NOT_ALLOWED);
        }
        List<Campaign> campaigns = cleanups.list(who);
        model.addAttribute("campaigns", campaigns);
        model.addAttribute(
                "names",
                agencies.shortNames(campaigns.stream().map(Campaign::body).toList()));
        model.addAttribute("today", cleanups.today());
        model.addAttribute("mayStart", !cleanups.startingBodies(who).isEmpty());
        return "publishing/office/cleanup/list";
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal SignedIn who, Model model) {
        return edit(who, CampaignForm.blank(cleanups.today()), model);
    }

    @PostMapping("/new")
    String open(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("form") CampaignForm form,
            Model model,
            Locale locale) {
        try {
            return "redirect:/office/cleanups/"
                    + cleanups.open(who, form.chosenBody(), form.plan()).id();
        } catch (CleanupRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, locale));
            return edit(who, form, model);
        }
    }

    private String edit(SignedIn who, CampaignForm form, Model model) {
        Set<Long> bodies = cleanups.startingBodies(who);
        if (bodies.isEmpty()) {
            throw new CleanupRefused(Reason.NOT_ALLOWED);
        }
        model.addAttribute("form", form);
        model.addAttribute(
                "bodies",
                agencies.existing(bodies).stream()
                        .filter(body -> body.kind().isOrgan())
                        .toList());
        return "publishing/office/cleanup/new";
    }

    @GetMapping("/{campaign:\\d{1,18}}")
    String campaign(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("campaign") long id,
            @RequestParam(required = false) @Nullable Long body,
            Model model) {
        return show(who, cleanups.find(who, id), body, model);
    }

    @PostMapping("/{campaign:\\d{1,18}}/close")
    String close(@AuthenticationPrincipal SignedIn who, @PathVariable("campaign") long id, Model model, Locale locale) {
        try {
            cleanups.close(who, id);
            return "redirect:/office/cleanups/" + id;
        } catch (CleanupRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(who, cleanups.find(who, id), null, model);
        }
    }

    private String show(SignedIn who, Campaign campaign, @Nullable Long body, Model model) {
        List<Progress> progress = cleanups.progress(who, campaign);
        Set<Long> named = progress.stream().map(Progress::body).collect(Collectors.toSet());
        named.add(campaign.body());
        Map<Long, String> names = agencies.shortNames(named);
        List<CampaignLine> lines = cleanups.lines(who, campaign).stream()
                .filter(line -> body == null || line.responsible() == body)
                .toList();
        model.addAttribute("campaign", campaign);
        model.addAttribute("progress", progress);
        model.addAttribute("names", names);
        model.addAttribute("body", body);
        model.addAttribute(
                "lines",
                lines.stream()
                        .map(line ->
                                LineView.of(line, campaign, names, cleanups.today(), cleanups.mayConclude(who, line)))
                        .toList());
        model.addAttribute("open", progress.stream().mapToInt(Progress::open).sum());
        model.addAttribute("mayClose", cleanups.mayClose(who, campaign));
        model.addAttribute("today", cleanups.today());
        return "publishing/office/cleanup/campaign";
    }
}
