package org.gongkai.web.publishing.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A feed in Atom 1.0 (RFC 4287).
 *
 * @param self where it is found, a whole address; also what it is known by
 * @param page what it lists, a whole address
 */
public record AtomFeed(String title, String self, String page, List<Entry> entries) {
    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * An item of a feed.
     *
     * @param key 索引号 of the item, by which readers know it again, also when the portal moves to another host
     * @param author the body that published it
     * @param page a whole address
     */
    public record Entry(String key, String title, String author, String page, Instant updated) {
        String id() {
            return "urn:uuid:" + UUID.nameUUIDFromBytes(("item " + key).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The feed as it is sent, in UTF-8. */
    public byte[] bytes() {
        Markup markup = new Markup();
        markup.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        markup.text("title", title).text("id", self);
        markup.text("updated", moment(updated()));
        markup.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        markup.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        entries.forEach(entry -> write(entry, markup));
        return markup.close("feed").bytes();
    }

    /** When the newest went out; a feed without any was never changed. */
    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(Entry entry, Markup markup) {
        markup.open("entry");
        markup.text("title", entry.title()).text("id", entry.id()).text("updated", moment(entry.updated()));
        markup.open("author").text("name", entry.author()).close("author");
        markup.empty("link", "rel", "alternate", "type", "text/html", "href", entry.page());
        markup.close("entry");
    }

    private static String moment(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
