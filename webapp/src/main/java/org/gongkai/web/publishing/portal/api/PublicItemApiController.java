package org.gongkai.web.publishing.portal.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.ui.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published items for other programs. */
@RestController
@RequestMapping("/api/v1/items")
class PublicItemApiController {
    private static final int PAGE = 50;

    private final PublicItems items;
    private final MessageSource words;
    private final Clock clock;

    PublicItemApiController(PublicItems items, MessageSource words, Clock clock) {
        this.items = items;
        this.words = words;
        this.clock = clock;
    }

    /** A part of the list, newest first. */
    record ListView(long total, int page, List<ItemJson.LineJson> items) {}

    @GetMapping
    ListView newest(@RequestParam(required = false) @Nullable Long body, @RequestParam(defaultValue = "1") int page) {
        OptionalLong of = body == null ? OptionalLong.empty() : OptionalLong.of(body);
        int shown = Math.clamp(page, 1, 10_000);
        LocalDate today = today();
        return new ListView(
                items.count(of),
                shown,
                items.newest(of, shown, PAGE).stream()
                        .map(line -> ItemJson.LineJson.of(line, today))
                        .toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> item(@PathVariable long id, Locale locale) {
        return items.find(id)
                .<ResponseEntity<?>>map(answer -> switch (answer) {
                    case PublicItems.Answer.Shown(PublicItem item) -> {
                        ItemJson answered = ItemJson.of(item, today());
                        yield ResponseEntity.ok().eTag(answered.tag(item)).body(answered);
                    }
                    case PublicItems.Answer.Gone gone -> problem(HttpStatus.GONE, "withdrawn", locale, gone.reason());
                })
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "unknown-item", locale));
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, Locale locale, Object... values) {
        String sentence = words.getMessage("publishing.refused." + code, values, locale);
        return ResponseEntity.status(status).body(Problem.of(status, code, sentence));
    }
}
