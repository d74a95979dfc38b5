package org.gongkai.web.publishing.feeds;

import java.util.List;
import java.util.function.Function;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.feeds.ListedItems.Listed;

/** Addresses for search engines as sitemaps.org describes it: an index of parts, and the items of each. */
public final class Sitemap {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** The index of these whole addresses of parts. */
    public static byte[] index(List<String> parts) {
        Markup markup = new Markup().open("sitemapindex", "xmlns", NAMESPACE);
        parts.forEach(part -> markup.open("sitemap").text("loc", part).close("sitemap"));
        return markup.close("sitemapindex").bytes();
    }

    /**
     * A part, with the day in China on which each item was last changed.
     *
     * @param address gives the whole address of an item by its number
     */
    public static byte[] part(List<Listed> items, Function<Long, String> address) {
        Markup markup = new Markup().open("urlset", "xmlns", NAMESPACE);
        items.forEach(item -> markup.open("url")
                .text("loc", address.apply(item.id()))
                .text("lastmod", ChinaTime.dayOf(item.publishedAt()).toString())
                .close("url"));
        return markup.close("urlset").bytes();
    }
}
