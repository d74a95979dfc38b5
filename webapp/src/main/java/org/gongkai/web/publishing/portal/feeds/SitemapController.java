package org.gongkai.web.publishing.portal.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.web.publishing.feeds.ListedItems;
import org.gongkai.web.publishing.feeds.ListedItems.Listed;
import org.gongkai.web.publishing.feeds.Sitemap;
import org.gongkai.web.ui.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What search engines may read, and where all of it stands. */
@Controller
class SitemapController {
    /** What costs much and says nothing that the pages do not say, and what nobody finds without signing in. */
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /office
            Disallow: /search
            Disallow: /results
            Disallow: /api/
            Disallow: /items/*/text.
            Disallow: /items/*/mistake
            Disallow: /mistakes
            Disallow: /catalog/*/files/
            """;

    private final ListedItems items;
    private final PublicAddress address;

    SitemapController(ListedItems items, PublicAddress address) {
        this.items = items;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        String said = ROBOTS + "Sitemap: " + address.whole("/sitemap.xml") + "\n";
        return TaggedAnswer.of(said.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index() {
        List<String> parts = items.parts().stream()
                .map(part -> address.whole("/feeds/items-" + part + ".xml"))
                .toList();
        return TaggedAnswer.of(Sitemap.index(parts), "application/xml");
    }

    @GetMapping("/feeds/items-{part:\\d{1,12}}.xml")
    ResponseEntity<byte[]> part(@PathVariable long part) {
        List<Listed> listed = items.of(part);
        if (listed.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return TaggedAnswer.of(Sitemap.part(listed, address::of), "application/xml");
    }
}
