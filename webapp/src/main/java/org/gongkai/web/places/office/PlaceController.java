package org.gongkai.web.places.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.places.Places;
import org.gongkai.web.places.WaitingDeliveries;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.Platform;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where bodies publish, and what is to be done on other platforms (别处发布). */
@Controller
@RequestMapping("/office/places")
class PlaceController {
    private static final int PAGE = 40;

    private final Places places;
    private final WaitingDeliveries waiting;
    private final Agencies agencies;
    private final MessageSource words;

    PlaceController(Places places, WaitingDeliveries waiting, Agencies agencies, MessageSource words) {
        this.places = places;
        this.waiting = waiting;
        this.agencies = agencies;
        this.words = words;
    }

    /**
     * A body and what holds for it.
     *
     * @param place empty for the portal of this product
     * @param from the short name of the body that says so; empty where it says so itself, or nobody does
     */
    record BodyLine(Agency body, Optional<Place> place, String from) {
        /** What holds. */
        public PlaceKind kind() {
            return place.map(one -> one.choice().kind()).orElse(PlaceKind.OWN_PORTAL);
        }

        /** The name of the platform; empty for the portal of this product. */
        public String platform() {
            return place.map(one -> one.choice().platform().name()).orElse("");
        }
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("lists", waiting.of(who));
        List<Agency> bodies = places.chosenBy(who);
        int pages = Math.max(1, (bodies.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute(
                "bodies",
                bodies.stream()
                        .skip((shown - 1L) * PAGE)
                        .limit(PAGE)
                        .map(this::line)
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "places/office/list";
    }

    @GetMapping("/{body:\\d{1,18}}")
    String place(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        List<Place> history = places.history(who, body);
        Place.Choice present = history.stream()
                .filter(one -> !one.from().isAfter(places.today()))
                .map(Place::choice)
                .findFirst()
                .orElse(new Place.Choice(PlaceKind.AS_ABOVE, Platform.NONE));
        return show(who, body, PlaceForm.of(present, places.today()), model);
    }

    @PostMapping("/{body:\\d{1,18}}")
    String choose(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        PlaceForm form = new PlaceForm(typed);
        try {
            places.choose(who, body, form.from(), form.choice());
        } catch (PlaceRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(who, body, form, model);
        }
        return "redirect:/office/places/" + body;
    }

    private String show(SignedIn who, long body, PlaceForm form, Model model) {
        Agency agency = places.body(who, body);
        model.addAttribute("agency", agency);
        model.addAttribute("present", line(agency));
        model.addAttribute("history", places.history(who, body));
        model.addAttribute("kinds", PlaceKind.values());
        model.addAttribute("form", form);
        model.addAttribute("today", places.today());
        return "places/office/place";
    }

    private BodyLine line(Agency body) {
        Optional<Place> place = places.now(body.id());
        String from = place.filter(one -> one.body() != body.id())
                .flatMap(one -> agencies.find(one.body()))
                .map(Agency::shortName)
                .orElse("");
        return new BodyLine(body, place, from);
    }
}
