package org.gongkai.web.channels.office;

import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.PostedItems;
import org.gongkai.web.channels.Postings;
import org.gongkai.web.channels.model.ChannelRefused;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an item also went (还发到哪里): noting it, correcting it, taking it down there, striking it out. */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}/channels")
class PostingController {
    private final Postings postings;
    private final PostedItems items;
    private final PostingSheet sheet;
    private final MessageSource words;

    PostingController(Postings postings, PostedItems items, PostingSheet sheet, MessageSource words) {
        this.postings = postings;
        this.items = items;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        return show(who, id, new PostingForm(Map.of()), model);
    }

    @PostMapping
    String post(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        PostingForm form = new PostingForm(typed);
        try {
            postings.post(who, id, form.number("channel"), form.noted());
        } catch (ChannelRefused refused) {
            return again(who, id, form, new Refusal(refused, locale), model);
        }
        return "redirect:/office/items/" + id + "/channels";
    }

    /** One press for all usual channels; it leads back to where it was pressed. */
    @PostMapping("/usual")
    String postUsual(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model, Locale locale) {
        try {
            postings.postUsual(who, id);
        } catch (ChannelRefused refused) {
            return again(who, id, new PostingForm(Map.of()), new Refusal(refused, locale), model);
        }
        return "redirect:/office/items/" + id + "/channels";
    }

    @PostMapping("/{posting:\\d{1,18}}/{action:correct|take-down|strike}")
    String change(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        long id = Long.parseLong(path.getOrDefault("id", "0"));
        long posting = Long.parseLong(path.getOrDefault("posting", "0"));
        PostingForm form = new PostingForm(typed);
        try {
            long revision = form.number("revision");
            switch (path.getOrDefault("action", "")) {
                case "correct" -> postings.correct(who, posting, revision, form.noted(), form.value("reason"));
                case "take-down" -> postings.takeDown(who, posting, revision, form.value("reason"));
                default -> postings.strike(who, posting, revision, form.value("reason"));
            }
        } catch (ChannelRefused refused) {
            return again(who, id, new PostingForm(Map.of()), new Refusal(refused, locale), model);
        }
        return "redirect:/office/items/" + id + "/channels#posting-" + posting;
    }

    private record Refusal(ChannelRefused refused, Locale locale) {}

    /** What is wrong with what was typed is said above the forms; anything else has a page of its own. */
    private String again(SignedIn who, long id, PostingForm form, Refusal refusal, Model model) {
        if (!refusal.refused().isAboutTyping()) {
            throw refusal.refused();
        }
        model.addAttribute("problem", refusal.refused().sentence(words, refusal.locale()));
        return show(who, id, form, model);
    }

    private String show(SignedIn who, long id, PostingForm form, Model model) {
        model.addAttribute("form", form);
        return sheet.show(who, items.find(who, id), model);
    }
}
