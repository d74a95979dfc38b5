package org.gongkai.web.exchange.office;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.ExchangeDesk;
import org.gongkai.web.exchange.Moves;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was moved, line by line, and what became of it. */
@Controller
@RequestMapping("/office/exchange")
class MovedController {
    private static final int PAGE = 100;

    private final Moves moves;
    private final ExchangeDesk desk;
    private final MessageSource words;

    MovedController(Moves moves, ExchangeDesk desk, MessageSource words) {
        this.moves = moves;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/moves/{move:\\d{1,18}}")
    String moved(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long move,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Move found = moves.find(who, move);
        int number = Math.clamp(page, 1, Moves.MOST_LINES / PAGE);
        List<MoveLine> some = moves.lines(who, move, new ImportBook.Part((number - 1) * PAGE, PAGE + 1));
        model.addAttribute("agency", desk.body(who, found.body()));
        model.addAttribute("move", found);
        model.addAttribute("lines", some.stream().limit(PAGE).toList());
        model.addAttribute("page", number);
        model.addAttribute("hasMore", some.size() > PAGE);
        return "exchange/office/move";
    }

    @GetMapping("/moves/{move:\\d{1,18}}/report.csv")
    ResponseEntity<byte[]> report(@AuthenticationPrincipal SignedIn who, @PathVariable long move, Locale locale) {
        List<MoveLine> all = moves.lines(who, move, new ImportBook.Part(0, Moves.MOST_LINES));
        return new ListReport(new Phrases(words, locale)).ofMoved(all);
    }

    @PostMapping("/items/{item:\\d{1,18}}/publish-since")
    String publishSince(@AuthenticationPrincipal SignedIn who, @PathVariable long item, @RequestParam long revision) {
        return "redirect:/office/items/" + moves.publishSinceOrigin(who, item, revision);
    }
}
