package org.gongkai.web.channels.portal;

import java.util.List;
import java.util.OptionalLong;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.ui.PublicAddress;
import org.gongkai.web.ui.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The screen of a hall (电子显示屏): one of the newest items fills it for a while, then the page asks for the next, without scripts. The list is
 * asked anew each time, so that what was withdrawn is gone with the next page.
 */
@Controller
class ScreenController {
    private static final int NEWEST = 12;
    private static final int SECONDS = 20;
    private static final int MOST_PARAGRAPHS = 6;
    private static final int MOST_LETTERS = 260;

    private final PublicItems items;
    private final Agencies agencies;
    private final PublicAddress address;

    ScreenController(PublicItems items, Agencies agencies, PublicAddress address) {
        this.items = items;
        this.agencies = agencies;
        this.address = address;
    }

    /** The item at this place among the newest, from 1; behind the last one the first stands again. */
    @GetMapping("/bodies/{body:\\d{1,18}}/screen")
    String screen(@PathVariable long body, @RequestParam(defaultValue = "1") int place, Model model) {
        Agency agency = agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<PublicItems.Line> newest = items.newest(OptionalLong.of(body), 1, NEWEST);
        int shown = place < 1 || place > newest.size() ? 1 : place;
        model.addAttribute("agency", agency);
        model.addAttribute("total", newest.size());
        model.addAttribute("place", shown);
        model.addAttribute("next", shown < newest.size() ? shown + 1 : 1);
        model.addAttribute("seconds", SECONDS);
        if (!newest.isEmpty()) {
            items.shown(List.of(newest.get(shown - 1).id())).stream()
                    .findFirst()
                    .ifPresent(item -> show(item, model));
        }
        return "channels/portal/screen";
    }

    /** The address of an item of the screen, to be read from across the room. */
    @GetMapping(value = "/bodies/{body:\\d{1,18}}/screen/{item:\\d{1,18}}.svg")
    ResponseEntity<String> code(@PathVariable long body, @PathVariable long item) {
        boolean isShown = items.shown(List.of(item)).stream().anyMatch(one -> one.body() == body);
        if (!isShown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrCode.of(address.of(item)).svg());
    }

    private static void show(PublicItem item, Model model) {
        model.addAttribute("item", item.id());
        model.addAttribute("title", item.content().title());
        model.addAttribute("day", ChinaTime.dayOf(item.firstPublishedAt()));
        model.addAttribute("lines", lines(CleanText.wordsOf(item.content().text())));
    }

    /** The beginning, as much as fits a screen. */
    private static List<String> lines(String words) {
        int letters = words.codePointCount(0, words.length());
        String beginning = letters <= MOST_LETTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
        return beginning.lines().limit(MOST_PARAGRAPHS).toList();
    }
}
