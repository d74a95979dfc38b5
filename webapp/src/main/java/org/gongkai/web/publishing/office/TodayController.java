package org.gongkai.web.publishing.office;

import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.model.Step;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the office (今天): what is most urgent, and what lies at which step. */
@Controller
class TodayController {
    private final OfficeDesk desk;
    private final BodyNames bodies;

    TodayController(OfficeDesk desk, BodyNames bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @GetMapping("/office")
    String today(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
        model.addAttribute("reminders", desk.reminders(who, locale));
        model.addAttribute("mayDraft", !bodies.whereMayDraft(who).isEmpty());
        model.addAttribute("mayRead", !desk.bodiesOf(who).isEmpty());
        Map<Step, Long> waiting = desk.counts(who);
        waiting.remove(Step.PUBLISHED);
        model.addAttribute("waiting", waiting);
        return "publishing/office/today";
    }
}
