package org.gongkai.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.web.ui.PageHead.Feed;
import org.gongkai.web.ui.PageHead.Tag;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The page tags that inspections of government sites look for (政府网站发展指引, 国办发〔2017〕47号): three of the site as an administrator
 * names them, then those of the column or article. A tag without content is left out: an empty one would be counted as there.
 */
@Component
public final class SiteTags {
    private final List<Tag> site;

    SiteTags(
            @Value("${gongkai.site.name:}") String name,
            @Value("${gongkai.site.domain:}") String domain,
            @Value("${gongkai.site.id-code:}") String idCode) {
        site = said(new Tag("SiteName", name), new Tag("SiteDomain", domain), new Tag("SiteIDCode", idCode));
    }

    /** The tags of the site with these behind them. */
    public PageHead with(List<Feed> feeds, Tag... own) {
        List<Tag> tags = new ArrayList<>(site);
        tags.addAll(said(own));
        return new PageHead(tags, feeds);
    }

    private static List<Tag> said(Tag... tags) {
        return Stream.of(tags).filter(tag -> !tag.content().isBlank()).toList();
    }
}
