package org.gongkai.web.publishing.portal;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.ui.PageHead;
import org.gongkai.web.ui.PageHead.Feed;
import org.gongkai.web.ui.PageHead.Tag;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.SiteTags;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What lists of items say of themselves to programs: the tags of a column (栏目) and the feed of the same items. */
@Component
class ListHead {
    private final SiteTags tags;
    private final MessageSource messages;

    ListHead(SiteTags tags, MessageSource messages) {
        this.tags = tags;
        this.messages = messages;
    }

    PageHead ofAll(Locale locale) {
        Phrases phrases = new Phrases(messages, locale);
        return of(phrases.say("portal.all"), "/feeds/items.atom", phrases.say("portal.title"));
    }

    /** A column bears the name of its body in every language. */
    PageHead of(Agency agency) {
        return of(agency.name(), "/feeds/bodies/" + agency.id() + ".atom", agency.name());
    }

    PageHead of(InformationKind kind, Locale locale) {
        String name = kind.name().in(locale);
        return of(name, "/feeds/topics/" + kind.code() + ".atom", new Phrases(messages, locale).say("portal.title"));
    }

    private PageHead of(String name, String feed, String type) {
        return tags.with(List.of(new Feed(name, feed)), new Tag("ColumnName", name), new Tag("ColumnType", type));
    }
}
