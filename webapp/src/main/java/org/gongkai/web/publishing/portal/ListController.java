package org.gongkai.web.publishing.portal;

import static org.gongkai.web.ui.kept.KeptPages.KEPT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The first page and the lists of items; what they show is asked anew each time, so that what is withdrawn is gone at once. */
@Controller
class ListController {
    private static final int NEWEST = 12;
    private static final int FEW = 5;
    private static final int PAGE = 30;

    private final PublicItems items;
    private final Agencies agencies;
    private final AgencyHistory history;
    private final ListHead head;
    private final Clock clock;

    ListController(PublicItems items, Agencies agencies, AgencyHistory history, ListHead head, Clock clock) {
        this.items = items;
        this.agencies = agencies;
        this.history = history;
        this.head = head;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model, Locale locale) {
        model.addAttribute("lines", LineView.of(items.newest(OptionalLong.empty(), 1, NEWEST), agencies, today()));
        model.addAttribute("normative", ofKind("normative"));
        model.addAttribute("interpretations", ofKind("interpretation"));
        model.addAttribute("topics", TopicView.all(locale));
        model.addAttribute("roots", agencies.roots());
        model.addAttribute("head", head.ofAll(locale));
        return KEPT + "publishing/portal/home";
    }

    @GetMapping("/items")
    String newest(@RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        model.addAttribute("head", head.ofAll(locale));
        fill(model, OptionalLong.empty(), page);
        return KEPT + "publishing/portal/list";
    }

    @GetMapping("/bodies/{body:\\d{1,18}}")
    String ofBody(@PathVariable long body, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        Agency agency = agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agency", agency);
        model.addAttribute("head", head.of(agency));
        model.addAttribute("publisher", PublisherView.of(agency, today(), agencies, history));
        model.addAttribute("topics", TopicView.all(locale));
        model.addAttribute("formerNames", formerNames(agency));
        model.addAttribute("children", agencies.childrenOf(body));
        fill(model, OptionalLong.of(body), page);
        return KEPT + "publishing/portal/list";
    }

    private List<LineView> ofKind(String kind) {
        return LineView.of(items.ofKind(OptionalLong.empty(), kind, 1, FEW), agencies, today());
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private List<Agencies.FormerName> formerNames(Agency agency) {
        List<Agencies.FormerName> names = agencies.namesOf(agency.id());
        return names.subList(0, Math.max(0, names.size() - 1));
    }

    private void fill(Model model, OptionalLong body, int page) {
        int shown = Math.clamp(page, 1, 10_000);
        long total = items.count(body);
        model.addAttribute("lines", LineView.of(items.newest(body, shown, PAGE), agencies, today()));
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("pages", Math.max(1, (total + PAGE - 1) / PAGE));
    }
}
