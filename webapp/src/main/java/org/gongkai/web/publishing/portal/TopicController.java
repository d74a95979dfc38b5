package org.gongkai.web.publishing.portal;

import static org.gongkai.web.ui.kept.KeptPages.KEPT;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Columns (栏目): what is public of one kind of information, everywhere or of a body, such as 政策解读 or 办事指南. How many there are is not
 * said, as counting them would look at each.
 */
@Controller
class TopicController {
    private static final int PAGE = 30;

    private final PublicItems items;
    private final Agencies agencies;
    private final ListHead head;
    private final Clock clock;

    TopicController(PublicItems items, Agencies agencies, ListHead head, Clock clock) {
        this.items = items;
        this.agencies = agencies;
        this.head = head;
        this.clock = clock;
    }

    @GetMapping("/topics/{kind:[a-z-]{1,40}}")
    String everywhere(
            @PathVariable String kind, @RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
        InformationKind known = existing(kind);
        model.addAttribute("head", head.of(known, locale));
        fill(model, OptionalLong.empty(), known, page, locale);
        return KEPT + "publishing/portal/topic";
    }

    @GetMapping("/bodies/{body:\\d{1,18}}/topics/{kind:[a-z-]{1,40}}")
    String ofBody(
            @PathVariable long body,
            @PathVariable String kind,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Agency agency = agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agency", agency);
        model.addAttribute("head", head.of(agency));
        fill(model, OptionalLong.of(body), existing(kind), page, locale);
        return KEPT + "publishing/portal/topic";
    }

    private static InformationKind existing(String kind) {
        return Kinds.find(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One more than the page shows tells whether there is a next one. */
    private void fill(Model model, OptionalLong body, InformationKind kind, int page, Locale locale) {
        int shown = Math.clamp(page, 1, 1_000);
        List<PublicItems.Line> found = items.ofKind(body, kind.code(), shown, PAGE);
        boolean hasNext = found.size() == PAGE
                && !items.ofKind(body, kind.code(), shown * PAGE + 1, 1).isEmpty();
        model.addAttribute("topic", kind.code());
        model.addAttribute("kindName", kind.name().in(locale));
        model.addAttribute("topics", TopicView.all(locale));
        model.addAttribute("lines", LineView.of(found, agencies, ChinaTime.today(clock)));
        model.addAttribute("page", shown);
        model.addAttribute("hasNext", hasNext);
    }
}
