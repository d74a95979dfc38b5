package org.gongkai.web.publishing.portal;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.publishing.kinds.Kinds;

/** A column to choose: a kind of information and what it is called. */
record TopicView(String code, String name) {
    static List<TopicView> all(Locale locale) {
        return Kinds.all().stream()
                .map(kind -> new TopicView(kind.code(), kind.name().in(locale)))
                .toList();
    }
}
