package org.gongkai.web.publishing.portal.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.feeds.AtomFeed;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is new (Atom): everywhere, of a kind, of a body, and of a body under an entry of its catalogue. */
@Controller
class FeedController {
    private static final int NEWEST = 50;

    private final PublicItems items;
    private final Agencies agencies;
    private final Optional<EntryGuide> guide;
    private final PublicAddress address;
    private final MessageSource messages;

    FeedController(
            PublicItems items,
            Agencies agencies,
            Optional<EntryGuide> guide,
            PublicAddress address,
            MessageSource messages) {
        this.items = items;
        this.agencies = agencies;
        this.guide = guide;
        this.address = address;
        this.messages = messages;
    }

    @GetMapping("/feeds/items.atom")
    ResponseEntity<byte[]> all(Locale locale) {
        String title = new Phrases(messages, locale).say("portal.all");
        return sent(new Named(title, "/feeds/items.atom", "/items"), items.newest(OptionalLong.empty(), 1, NEWEST));
    }

    @GetMapping("/feeds/bodies/{body:\\d{1,18}}.atom")
    ResponseEntity<byte[]> ofBody(@PathVariable long body) {
        Agency agency = existing(body);
        Named named = new Named(agency.name(), "/feeds/bodies/" + body + ".atom", "/bodies/" + body);
        return sent(named, items.newest(OptionalLong.of(body), 1, NEWEST));
    }

    @GetMapping("/feeds/bodies/{body:\\d{1,18}}/{code:[a-z0-9][a-z0-9.-]{0,39}}.atom")
    ResponseEntity<byte[]> ofEntry(@PathVariable long body, @PathVariable String code) {
        Agency agency = existing(body);
        String entry = EntryGuide.nameOf(guide, body, Classification.under(EntryRef.chosen(code)));
        String title = agency.name() + " · " + (entry.isEmpty() ? code : entry);
        Named named = new Named(title, "/feeds/bodies/" + body + "/" + code + ".atom", "/catalog/" + body + "/" + code);
        return sent(named, items.ofEntry(body, code, 1, NEWEST));
    }

    @GetMapping("/feeds/topics/{kind:[a-z-]{1,40}}.atom")
    ResponseEntity<byte[]> ofKind(@PathVariable String kind, Locale locale) {
        String title = Kinds.find(kind)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .name()
                .in(locale);
        Named named = new Named(title, "/feeds/topics/" + kind + ".atom", "/topics/" + kind);
        return sent(named, items.ofKind(OptionalLong.empty(), kind, 1, NEWEST));
    }

    /** What a feed is called, where it is, and the page that shows the same. */
    private record Named(String title, String self, String page) {}

    private ResponseEntity<byte[]> sent(Named named, List<PublicItems.Line> lines) {
        Map<Long, String> bodies =
                agencies.all(lines.stream().map(PublicItems.Line::body).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        AtomFeed feed = new AtomFeed(
                named.title(),
                address.whole(named.self()),
                address.whole(named.page()),
                lines.stream()
                        .map(line -> new AtomFeed.Entry(
                                line.indexNumber(),
                                line.title(),
                                bodies.getOrDefault(line.body(), named.title()),
                                address.of(line.id()),
                                line.publishedAt()))
                        .toList());
        return TaggedAnswer.of(feed.bytes(), "application/atom+xml");
    }

    private Agency existing(long body) {
        return agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
