package org.gongkai.web.ui;

import java.util.List;

/**
 * What a page says of itself to programs that read it: page tags of government sites (网页标签) and feeds. Given to a page as {@code
 * head}.
 */
public record PageHead(List<Tag> tags, List<Feed> feeds) {
    public PageHead {
        tags = List.copyOf(tags);
        feeds = List.copyOf(feeds);
    }

    /** A tag, its name exactly as inspections look for it, such as {@code ArticleTitle}. */
    public record Tag(String name, String content) {}

    /**
     * A feed of what the page lists.
     *
     * @param address on this portal, such as {@code /feeds/items.atom}
     */
    public record Feed(String title, String address) {}
}
