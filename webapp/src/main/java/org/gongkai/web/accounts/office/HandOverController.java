package org.gongkai.web.accounts.office;

import java.util.List;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.HandOvers;
import org.gongkai.web.accounts.model.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a hand-over (交接清单), printed or on the successor's first page. */
@Controller
class HandOverController {
    private static final String SHEET = "sheet";

    private final HandOvers handOvers;
    private final People people;
    private final PostViews posts;

    HandOverController(HandOvers handOvers, People people, PostViews posts) {
        this.handOvers = handOvers;
        this.people = people;
        this.posts = posts;
    }

    @GetMapping("/office/people/{id:\\d{1,18}}/hand-over")
    String prepare(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        fill(handOvers.prepare(who, id), model);
        List<PersonView> others = people.list(who, "").stream()
                .filter(person ->
                        person.account().id() != id && person.account().isOpen())
                .map(person -> PersonView.of(person, posts))
                .toList();
        model.addAttribute("others", others);
        model.addAttribute("today", posts.today());
        return "accounts/office/hand-over";
    }

    @PostMapping("/office/people/{id:\\d{1,18}}/hand-over")
    String make(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(defaultValue = "") String lastDay,
            Model model) {
        try {
            long made = handOvers.make(
                    who, id, to == null ? 0 : to, PostViews.day(lastDay).orElse(posts.today()));
            return "redirect:/office/hand-overs/" + made;
        } catch (AccountRefused refused) {
            model.addAttribute("problem", refused);
            return prepare(who, id, model);
        }
    }

    @GetMapping("/office/hand-overs")
    String mine(@AuthenticationPrincipal SignedIn who, Model model) {
        return handOvers.waitingFor(who).stream()
                .findFirst()
                .map(first -> {
                    model.addAttribute("mayReceive", true);
                    return sheet(who, first.id(), model);
                })
                .orElse("redirect:/office");
    }

    @GetMapping("/office/hand-overs/{id:\\d{1,18}}")
    String sheet(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        fill(handOvers.find(who, id), model);
        model.addAttribute("number", id);
        return "accounts/office/hand-over";
    }

    @PostMapping("/office/hand-overs/{id:\\d{1,18}}/received")
    String received(@AuthenticationPrincipal SignedIn who, @PathVariable long id) {
        handOvers.received(who, id);
        return "redirect:/office/hand-overs";
    }

    private void fill(HandOvers.Sheet sheet, Model model) {
        model.addAttribute(SHEET, sheet);
        model.addAttribute("posts", sheet.posts().stream().map(posts::of).toList());
    }
}
