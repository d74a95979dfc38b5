package org.gongkai.web.publishing.office.cleanup;

import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.Cleanups;
import org.gongkai.web.publishing.cleanup.Results;
import org.gongkai.web.ui.GivenFile;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What came out of a campaign: to print, to take away, and as the draft of an announcement. */
@Controller
@RequestMapping("/office/cleanups/{campaign:\\d{1,18}}")
class CleanupResultController {
    private final Cleanups cleanups;
    private final Results results;
    private final Agencies agencies;

    CleanupResultController(Cleanups cleanups, Results results, Agencies agencies) {
        this.cleanups = cleanups;
        this.results = results;
        this.agencies = agencies;
    }

    @GetMapping("/results")
    String results(
            @AuthenticationPrincipal SignedIn who, @PathVariable("campaign") long id, Model model, Locale locale) {
        Campaign campaign = cleanups.find(who, id);
        model.addAttribute("campaign", campaign);
        model.addAttribute("rows", results.rows(who, campaign, locale));
        model.addAttribute(
                "bodyName", agencies.find(campaign.body()).map(Agency::name).orElse(""));
        model.addAttribute("mayClose", cleanups.mayClose(who, campaign));
        return "publishing/office/cleanup/results";
    }

    @GetMapping("/results.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal SignedIn who, @PathVariable("campaign") long id, Locale locale) {
        Campaign campaign = cleanups.find(who, id);
        return GivenFile.table(campaign.plan().name(), results.table(results.rows(who, campaign, locale), locale));
    }

    @PostMapping("/announcement")
    String announce(@AuthenticationPrincipal SignedIn who, @PathVariable("campaign") long id) {
        return "redirect:/office/items/" + results.announce(who, id).id();
    }
}
