package org.gongkai.web.accounts.office;

import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.oversight.DeadLetterDesk;
import org.gongkai.web.outbox.DeadLetter;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Messages that could not be delivered, for the system administrator: tried again, or given up with a reason. */
@Controller
@RequestMapping("/office/dead-letters")
class DeadLetterController {
    private static final String PAGE = "redirect:/office/dead-letters";

    private final DeadLetterDesk desk;

    DeadLetterController(DeadLetterDesk desk) {
        this.desk = desk;
    }

    /** A message as the page shows it. */
    record LetterView(long position, String topic, String aggregate, int attempts, String diedAt, String reason) {

        static LetterView of(DeadLetter letter) {
            return new LetterView(
                    letter.delivery().position(),
                    letter.delivery().topic(),
                    letter.delivery().aggregate(),
                    letter.attempts(),
                    ChinaTime.minute(letter.diedAt()),
                    letter.reason());
        }
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        List<LetterView> letters = desk.oldest(who).stream().map(LetterView::of).toList();
        model.addAttribute("letters", letters);
        model.addAttribute("total", desk.count(who));
        return "accounts/office/dead-letters";
    }

    @PostMapping("/{position:\\d{1,18}}/retry")
    String retry(@AuthenticationPrincipal SignedIn who, @PathVariable long position) {
        desk.retry(who, position);
        return PAGE;
    }

    @PostMapping("/{position:\\d{1,18}}/give-up")
    String giveUp(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long position,
            @RequestParam(defaultValue = "") String reason) {
        desk.giveUp(who, position, reason);
        return PAGE;
    }
}
