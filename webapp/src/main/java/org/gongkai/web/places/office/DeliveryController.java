package org.gongkai.web.places.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.places.Deliveries;
import org.gongkai.web.places.HandedItems;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.Typed;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The way of an item to another platform: taking the package, saying where it stands there, comparing, taking it down. */
@Controller
@RequestMapping("/office/items/{id:\\d{1,18}}/deliveries")
class DeliveryController {
    private final Deliveries deliveries;
    private final HandedItems items;
    private final DeliverySheet sheet;
    private final Intake intake;
    private final MessageSource words;

    DeliveryController(
            Deliveries deliveries, HandedItems items, DeliverySheet sheet, Intake intake, MessageSource words) {
        this.deliveries = deliveries;
        this.items = items;
        this.sheet = sheet;
        this.intake = intake;
        this.words = words;
    }

    /** What comes in and what goes along. */
    @Component
    record Intake(PageIntake pages, KeptFiles files) {}

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        return show(who, id, Map.of(), model);
    }

    @PostMapping("/{delivery:\\d{1,18}}/{action:hand-over|public|correct|take-down}")
    String act(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        long id = Long.parseLong(path.getOrDefault("id", "0"));
        long delivery = Long.parseLong(path.getOrDefault("delivery", "0"));
        return done(
                () -> act(who, delivery, path.getOrDefault("action", ""), typed),
                new Asked(who, id, typed, locale),
                model);
    }

    private void act(SignedIn who, long delivery, String action, Map<String, String> typed) {
        String revised = typed.getOrDefault("revision", "");
        long revision = revised.matches("[0-9]{1,18}") ? Long.parseLong(revised) : 0;
        String address = typed.getOrDefault("address", "");
        String reason = typed.getOrDefault("reason", "");
        switch (action) {
            case "hand-over" -> deliveries.handOver(who, delivery, revision);
            case "public" ->
                deliveries.recordPublic(who, delivery, revision, address, Typed.day(typed.getOrDefault("day", "")));
            case "correct" -> deliveries.correct(who, delivery, revision, address, reason);
            default -> deliveries.takeDown(who, delivery, revision, reason);
        }
    }

    /** A saved page, or several where the text is parted there. */
    @PostMapping("/{delivery:\\d{1,18}}/compare")
    String compare(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable Map<String, String> path,
            @RequestParam List<MultipartFile> pages,
            Model model,
            Locale locale) {
        long id = Long.parseLong(path.getOrDefault("id", "0"));
        Delivery found = deliveries.find(who, Long.parseLong(path.getOrDefault("delivery", "0")));
        return done(
                () -> deliveries.compare(who, found.id(), intake.pages().read(pages)),
                new Asked(who, id, Map.of(), locale),
                model);
    }

    @GetMapping("/{delivery:\\d{1,18}}/package.zip")
    void take(@AuthenticationPrincipal SignedIn who, @PathVariable long delivery, HttpServletResponse response)
            throws IOException {
        Content content = deliveries.take(who, delivery);
        Phrases phrases = new Phrases(words, Locale.SIMPLIFIED_CHINESE);
        DeliverySheet.Shown shown = sheet.shown(who, deliveries.find(who, delivery), content, phrases);
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                GivenFile.disposition(phrases.say("places.package.name", content.title()) + ".zip"));
        shown.made().write(response.getOutputStream(), intake.files()::path);
    }

    private record Asked(SignedIn who, long item, Map<String, String> typed, Locale locale) {}

    /** What is wrong with what was typed is said above the forms; anything else has a page of its own. */
    private String done(Runnable act, Asked asked, Model model) {
        try {
            act.run();
            return "redirect:/office/items/" + asked.item() + "/deliveries";
        } catch (PlaceRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, asked.locale()));
        } catch (ActionRefused refused) {
            model.addAttribute("problem", refused.sentence(words, asked.locale()));
        }
        return show(asked.who(), asked.item(), asked.typed(), model);
    }

    private String show(SignedIn who, long id, Map<String, String> typed, Model model) {
        Item item = items.find(who, id);
        List<DeliveryView> views = sheet.views(who, item);
        boolean mayDeliver = deliveries.mayDeliver(who, item.body());
        model.addAttribute("item", item);
        model.addAttribute("views", views);
        model.addAttribute("mayDeliver", mayDeliver);
        model.addAttribute("mayRecord", deliveries.mayRecord(who, item));
        model.addAttribute("typed", typed);
        model.addAttribute("today", deliveries.today());
        if (mayDeliver) {
            Phrases phrases = new Phrases(words, LocaleContextHolder.getLocale());
            sheet.newest(who, views, phrases).ifPresent(shown -> {
                model.addAttribute("shown", shown);
                model.addAttribute("plain", CleanText.wordsOf(shown.content().text()));
            });
        }
        return "places/office/item";
    }
}
