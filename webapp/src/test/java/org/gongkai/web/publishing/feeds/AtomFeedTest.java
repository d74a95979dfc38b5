package org.gongkai.web.publishing.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.gongkai.web.publishing.feeds.ListedItems.Listed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    private static final AtomFeed.Entry OLDER =
            entry("990101/2026-00001", "关于 <停水> & 停电的公告", "2026-03-01T01:00:00.123456Z");
    private static final AtomFeed.Entry NEWER = entry("990101/2026-00002", "关于灯会的通知", "2026-03-02T01:00:00Z");

    @Test
    void a_feed_has_what_the_standard_asks_for() {
        Document feed = read(feed(NEWER, OLDER));
        assertThat(feed.root().child(0).tagName()).isEqualTo("feed");
        assertThat(feed.root().child(0).attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("feed > title").text()).isEqualTo("柳湾镇人民政府");
        assertThat(feed.select("feed > id").text()).isEqualTo("https://x.gov.cn/feeds/bodies/1.atom");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("https://x.gov.cn/feeds/bodies/1.atom");
        assertThat(feed.select("entry > title").eachText()).containsExactly("关于灯会的通知", "关于 <停水> & 停电的公告");
        assertThat(feed.select("entry > author > name").eachText()).containsOnly("柳湾镇人民政府");
        assertThat(feed.select("entry > updated").eachText())
                .containsExactly("2026-03-02T01:00:00Z", "2026-03-01T01:00:00Z");
    }

    @Test
    void a_feed_was_changed_when_its_newest_went_out() {
        assertThat(read(feed(OLDER, NEWER)).select("feed > updated").text()).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(read(feed()).select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void an_item_keeps_its_id_whatever_is_said_of_it_and_no_two_share_one() {
        AtomFeed.Entry revised =
                new AtomFeed.Entry(OLDER.key(), "改了", "别的单位", "https://y.gov.cn/items/1", Instant.EPOCH);
        assertThat(revised.id())
                .isEqualTo(OLDER.id())
                .isNotEqualTo(NEWER.id())
                .startsWith("urn:uuid:")
                .hasSize("urn:uuid:".length() + 36);
    }

    @Test
    void signs_that_xml_does_not_take_are_left_out_and_rare_characters_stay() {
        Document feed = read(feed(entry("1", "𠮷祥\u0000\u000b停水", "2026-03-02T01:00:00Z")));
        assertThat(feed.select("entry > title").text()).isEqualTo("𠮷祥停水");
    }

    @Test
    void a_sitemap_names_each_item_with_the_day_in_china() {
        Document map = read(Sitemap.part(
                List.of(new Listed(7, Instant.parse("2026-03-01T17:00:00Z"))), id -> "https://x.gov.cn/items/" + id));
        assertThat(map.select("urlset > url > loc").text()).isEqualTo("https://x.gov.cn/items/7");
        assertThat(map.select("urlset > url > lastmod").text()).isEqualTo("2026-03-02");
        assertThat(read(Sitemap.index(List.of("https://x.gov.cn/feeds/items-1.xml")))
                        .select("sitemapindex > sitemap > loc")
                        .text())
                .isEqualTo("https://x.gov.cn/feeds/items-1.xml");
    }

    private static byte[] feed(AtomFeed.Entry... entries) {
        return new AtomFeed(
                        "柳湾镇人民政府",
                        "https://x.gov.cn/feeds/bodies/1.atom",
                        "https://x.gov.cn/bodies/1",
                        List.of(entries))
                .bytes();
    }

    private static AtomFeed.Entry entry(String key, String title, String updated) {
        return new AtomFeed.Entry(key, title, "柳湾镇人民政府", "https://x.gov.cn/items/1", Instant.parse(updated));
    }

    private static Document read(byte[] xml) {
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
