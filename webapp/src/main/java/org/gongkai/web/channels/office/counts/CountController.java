package org.gongkai.web.channels.office.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.Counting;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Counts;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.publishing.counting.MadePublic.Line;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.ui.PeriodChoice;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many items became public in a span, through what and under which entry. */
@Controller
@RequestMapping("/office/channels/{body:\\d{1,18}}")
class CountController {
    private static final int PAGE = 50;

    private final Counting counting;
    private final ToldBeside beside;
    private final Registers registers;
    private final Agencies agencies;
    private final MessageSource words;

    CountController(Counting counting, ToldBeside beside, Registers registers, Agencies agencies, MessageSource words) {
        this.counting = counting;
        this.beside = beside;
        this.registers = registers;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping("/counts")
    String counts(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> asked,
            Model model) {
        Scope scope = show(who, body, asked, model);
        model.addAttribute("counts", counting.of(who, scope));
        model.addAttribute("posts", beside.villages().of(who, scope));
        model.addAttribute("beside", beside.lists().of(Set.of(body), scope.span()));
        model.addAttribute("hasBelow", agencies.within(body).size() > 1);
        model.addAttribute("periods", PeriodChoice.of(registers.today()));
        return "channels/office/counts";
    }

    @GetMapping("/counts.csv")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> asked,
            Locale locale) {
        Counts counts = counting.of(who, scope(body, asked));
        return CountFile.of(counts, new Phrases(words, locale));
    }

    /** The items behind a number. */
    @GetMapping("/counts/items")
    String items(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> asked,
            Model model) {
        Scope scope = show(who, body, asked, model);
        int page = Optional.of(asked.getOrDefault("page", "1"))
                .filter(number -> number.matches("[0-9]{1,5}"))
                .map(number -> Math.max(1, Integer.parseInt(number)))
                .orElse(1);
        String by = asked.getOrDefault("by", "all");
        String key = asked.getOrDefault("key", "");
        List<Line> lines = counting.items(who, scope, by, key, new Page(page, PAGE + 1));
        Set<Long> bodies = lines.stream().map(Line::body).collect(Collectors.toSet());
        model.addAttribute("lines", lines.stream().limit(PAGE).toList());
        model.addAttribute("names", agencies.shortNames(bodies));
        model.addAttribute("by", by);
        model.addAttribute("key", key);
        model.addAttribute("page", page);
        model.addAttribute("hasMore", lines.size() > PAGE);
        return "channels/office/counted-items";
    }

    private Scope show(SignedIn who, long body, Map<String, String> asked, Model model) {
        model.addAttribute("agency", registers.body(who, body));
        Scope scope = scope(body, asked);
        model.addAttribute("scope", scope);
        boolean isTyped = isTyped(asked, "from") || isTyped(asked, "to");
        model.addAttribute("isUnread", isTyped && span(asked).isEmpty());
        return scope;
    }

    private static boolean isTyped(Map<String, String> asked, String name) {
        return !asked.getOrDefault(name, "").isBlank();
    }

    /** What was asked for; this year until today where the days cannot be read. */
    private Scope scope(long body, Map<String, String> asked) {
        LocalDate today = registers.today();
        Span usual = new Span(today.withDayOfYear(1), today);
        return new Scope(
                body, span(asked).orElse(usual), asked.getOrDefault("below", "").equals("yes"));
    }

    private static Optional<Span> span(Map<String, String> asked) {
        return PeriodChoice.typed(asked.get("from"), asked.get("to")).map(one -> new Span(one.first(), one.last()));
    }
}
