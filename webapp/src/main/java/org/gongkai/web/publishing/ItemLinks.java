package org.gongkai.web.publishing;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.publishing.cleaning.TextLayout;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.screening.links.Links;
import org.gongkai.web.screening.links.model.LinkFinding;
import org.gongkai.web.screening.links.model.Written;
import org.springframework.stereotype.Component;

/** What is known of the links in the text of an item. They hold nothing back: what they need is told beside what screening found. */
@Component
public class ItemLinks {
    /** What a sweep notes of links that somebody should mend, by the name of their state. */
    private static final String CODE = "link-";

    private final Links links;

    ItemLinks(Links links) {
        this.links = links;
    }

    /** Each link once, in the order of the text; those outside of which nothing is known are asked soon. */
    public List<LinkFinding> of(Content content) {
        TextLayout layout = TextLayout.of(content.text());
        List<Written> linked = layout.links().stream()
                .map(link -> new Written(
                        link.address(), link.words().isBlank() ? link.address() : link.words(), link.line()))
                .toList();
        return links.check(linked, layout.text());
    }

    /** What somebody should mend in a text that is public, as codes that never change, each once. */
    public List<String> toBeMended(Content content) {
        return of(content).stream()
                .filter(LinkFinding::isToBeMended)
                .map(finding -> CODE + finding.state().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
