package org.gongkai.web.exchange.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.exchange.ExchangeDesk;
import org.gongkai.web.exchange.ListImports;
import org.gongkai.web.exchange.Moves;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TypedDay;
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

/** What was brought in: of every body, list by list, line by line; and taking a list back. */
@Controller
@RequestMapping("/office/exchange")
class ImportController {
    private static final int PAGE = 100;

    private final ListImports lists;
    private final Moves moves;
    private final ExchangeDesk desk;
    private final MessageSource words;

    ImportController(ListImports lists, Moves moves, ExchangeDesk desk, MessageSource words) {
        this.lists = lists;
        this.moves = moves;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String bodies(@AuthenticationPrincipal SignedIn who, Model model) {
        List<Agency> bodies = desk.bodies(who);
        if (bodies.isEmpty()) {
            throw new ImportRefused(Reason.NOT_ALLOWED);
        }
        if (bodies.size() == 1) {
            return "redirect:/office/exchange/" + bodies.getFirst().id();
        }
        model.addAttribute("bodies", bodies);
        return "exchange/office/bodies";
    }

    @GetMapping("/{body:\\d{1,18}}")
    String body(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        model.addAttribute("agency", desk.body(who, body));
        model.addAttribute("imports", lists.of(who, body));
        model.addAttribute("mayBringIn", desk.mayBringIn(who, body));
        model.addAttribute("waiting", lists.waiting(who, body).orElse(null));
        model.addAttribute("moves", moves.of(who, body));
        model.addAttribute("waitingFolder", moves.waiting(who, body).orElse(null));
        return "exchange/office/body";
    }

    @GetMapping("/{body:\\d{1,18}}/entries")
    String entries(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> asked,
            Model model) {
        LocalDate today = desk.today();
        LocalDate first = TypedDay.read(asked.get("from")).orElse(today.withDayOfYear(1));
        LocalDate last = TypedDay.read(asked.get("to")).orElse(today);
        String page = asked.getOrDefault("page", "1");
        int number = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
        List<ListedEntry> some =
                lists.entries(who, body, first, last, new ImportBook.Part((number - 1) * PAGE, PAGE + 1));
        model.addAttribute("agency", desk.body(who, body));
        model.addAttribute("first", first);
        model.addAttribute("last", last);
        model.addAttribute("page", number);
        model.addAttribute("hasMore", some.size() > PAGE);
        model.addAttribute("entries", some.stream().limit(PAGE).toList());
        return "exchange/office/entries";
    }

    @GetMapping("/imports/{list:\\d{1,18}}")
    String imported(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long list,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return showing(who, lists.imported(who, list), Math.clamp(page, 1, ListImports.MOST_LINES / PAGE), model);
    }

    @GetMapping("/imports/{list:\\d{1,18}}/report.csv")
    ResponseEntity<byte[]> report(@AuthenticationPrincipal SignedIn who, @PathVariable long list, Locale locale) {
        ImportBook.Part all = new ImportBook.Part(0, ListImports.MOST_LINES);
        return new ListReport(new Phrases(words, locale)).of(lists.lines(who, list, all));
    }

    @PostMapping("/imports/{list:\\d{1,18}}/undo")
    String undo(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long list,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale) {
        try {
            return "redirect:/office/exchange/imports/"
                    + lists.undo(who, list, reason).id();
        } catch (ImportRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, locale));
            model.addAttribute("reason", reason);
            return showing(who, lists.imported(who, list), 1, model);
        }
    }

    private String showing(SignedIn who, ListImport list, int page, Model model) {
        List<ImportBook.Line> some = lists.lines(who, list.id(), new ImportBook.Part((page - 1) * PAGE, PAGE + 1));
        model.addAttribute("agency", desk.body(who, list.body()));
        model.addAttribute("list", list);
        model.addAttribute("mayBringIn", desk.mayBringIn(who, list.body()));
        model.addAttribute("lines", some.stream().limit(PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("hasMore", some.size() > PAGE);
        return "exchange/office/import";
    }
}
