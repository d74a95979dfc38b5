package org.gongkai.web.publishing.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.publishing.texts.ItemFacts;
import org.gongkai.web.publishing.texts.TextFile;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Public items as files to take home; the database is asked each time, so that what is withdrawn is gone at once. */
@Controller
class TextFileController {
    private final PublicItems items;
    private final Agencies agencies;
    private final AgencyHistory history;
    private final MessageSource messages;
    private final Clock clock;

    TextFileController(
            PublicItems items, Agencies agencies, AgencyHistory history, MessageSource messages, Clock clock) {
        this.items = items;
        this.agencies = agencies;
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/items/{id:\\d{1,18}}/text.{ending:[a-z]{3,4}}")
    Object text(@PathVariable long id, @PathVariable String ending, Locale locale, HttpServletResponse response) {
        FileType type = FileType.named(ending, TextFile.OFFERED).orElseThrow(TextFileController::unknown);
        PublicItems.Answer answer = items.find(id).orElseThrow(TextFileController::unknown);
        return switch (answer) {
            case PublicItems.Answer.Shown(PublicItem item) -> sent(item, type, locale);
            case PublicItems.Answer.Gone gone -> GonePage.of(gone, response);
        };
    }

    private ResponseEntity<byte[]> sent(PublicItem item, FileType type, Locale locale) {
        Agency agency = agencies.find(item.body()).orElseThrow();
        String publisher = PublisherView.of(agency, ChinaTime.dayOf(item.firstPublishedAt()), agencies, history)
                .name();
        ItemFacts facts = new ItemFacts(item, publisher, ChinaTime.today(clock), new Phrases(messages, locale));
        return GivenFile.named(item.content().title(), type)
                .cacheControl(CacheControl.noCache())
                .body(TextFile.write(type, facts));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
