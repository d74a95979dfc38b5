package org.gongkai.web.publishing.portal;

import static org.gongkai.web.ui.kept.KeptPages.KEPT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The portal's pages of items; what they show is asked anew each time, so that what is withdrawn is gone at once. */
@Controller
class ItemController {
    private static final int NEWEST = 12;
    private static final int PAGE = 30;

    private final PublicItems items;
    private final Agencies agencies;
    private final AgencyHistory history;
    private final ItemSheet sheet;
    private final Clock clock;

    ItemController(PublicItems items, Agencies agencies, AgencyHistory history, ItemSheet sheet, Clock clock) {
        this.items = items;
        this.agencies = agencies;
        this.history = history;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("lines", LineView.of(items.newest(OptionalLong.empty(), 1, NEWEST), agencies, today()));
        model.addAttribute("roots", agencies.roots());
        return KEPT + "publishing/portal/home";
    }

    @GetMapping("/items")
    String newest(@RequestParam(defaultValue = "1") int page, Model model) {
        fill(model, OptionalLong.empty(), page);
        return KEPT + "publishing/portal/list";
    }

    @GetMapping("/bodies/{body:\\d{1,18}}")
    String ofBody(@PathVariable long body, @RequestParam(defaultValue = "1") int page, Model model) {
        Agency agency = agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agency", agency);
        model.addAttribute("publisher", publisher(agency, clock.instant()));
        model.addAttribute("formerNames", formerNames(agency));
        model.addAttribute("children", agencies.childrenOf(body));
        fill(model, OptionalLong.of(body), page);
        return KEPT + "publishing/portal/list";
    }

    @GetMapping("/items/{id:\\d{1,18}}")
    String item(@PathVariable long id, Model model, Locale locale, HttpServletResponse response) {
        PublicItems.Answer answer = items.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (answer) {
            case PublicItems.Answer.Shown(PublicItem item) -> {
                show(item, model, locale);
                yield KEPT + "publishing/portal/item";
            }
            case PublicItems.Answer.Gone gone -> {
                response.setStatus(HttpStatus.GONE.value());
                response.setHeader(
                        HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
                model.addAttribute("gone", gone);
                model.addAttribute("withdrawnOn", DatesView.day(gone.withdrawnAt()));
                yield "publishing/portal/gone";
            }
        };
    }

    private void show(PublicItem item, Model model, Locale locale) {
        model.addAttribute("item", item);
        model.addAttribute("dates", new DatesView(item));
        Agency agency = agencies.find(item.body()).orElseThrow();
        model.addAttribute("publisher", publisher(agency, item.firstPublishedAt()));
        model.addAttribute("attachments", AttachmentView.of(item.content().attachments()));
        sheet.show(item, model, locale);
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private PublisherView publisher(Agency agency, Instant at) {
        return PublisherView.of(agency, ChinaTime.dayOf(at), agencies, history);
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
