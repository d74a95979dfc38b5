package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Step;
import org.gongkai.web.publishing.office.kinds.DueItemViews;
import org.gongkai.web.publishing.sweep.Swept;
import org.gongkai.web.publishing.sweep.SweptItems;
import org.gongkai.web.publishing.urgent.UrgentDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the office (今天): what is most urgent, and what lies at which step. */
@Controller
class TodayController {
    private static final int MOST_SWEPT = 200;

    private final OfficeDesk desk;
    private final BodyNames bodies;
    private final SweptItems swept;
    private final UrgentDesk urgent;
    private final DueItemViews due;

    TodayController(OfficeDesk desk, BodyNames bodies, SweptItems swept, UrgentDesk urgent, DueItemViews due) {
        this.desk = desk;
        this.bodies = bodies;
        this.swept = swept;
        this.urgent = urgent;
        this.due = due;
    }

    @GetMapping("/office")
    String today(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
        model.addAttribute("reminders", desk.reminders(who, locale));
        model.addAttribute("dueItems", due.of(desk.bodiesOf(who), locale));
        model.addAttribute("expiring", due.expiring(desk.bodiesOf(who), locale));
        model.addAttribute("mayDraft", !bodies.whereMayDraft(who).isEmpty());
        model.addAttribute("mayRead", !desk.bodiesOf(who).isEmpty());
        Map<Step, Long> waiting = desk.counts(who);
        waiting.remove(Step.PUBLISHED);
        model.addAttribute("waiting", waiting);
        model.addAttribute("swept", swept.count(desk.bodiesOf(who)));
        model.addAttribute("urgent", urgent.open(desk.bodiesOf(who)));
        return "publishing/office/today";
    }

    /** What is public and should be looked at again. */
    @GetMapping("/office/screening")
    String screening(@AuthenticationPrincipal SignedIn who, Model model) {
        Set<Long> read = desk.bodiesOf(who);
        if (read.isEmpty()) {
            throw new ActionRefused(ActionRefused.Reason.NOT_ALLOWED);
        }
        List<Swept> found = swept.open(read, MOST_SWEPT);
        model.addAttribute("found", found);
        model.addAttribute("total", swept.count(read));
        model.addAttribute(
                "names", bodies.shortNames(found.stream().map(Swept::body).collect(Collectors.toSet())));
        return "publishing/office/swept";
    }
}
