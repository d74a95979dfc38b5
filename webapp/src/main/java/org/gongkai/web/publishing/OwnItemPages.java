package org.gongkai.web.publishing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.screening.links.model.LinkReason;
import org.gongkai.web.screening.links.model.OwnPages;
import org.springframework.stereotype.Component;

/** What of this portal a link may lead to: items and their files are looked up, of other pages the portal's addresses are known. */
@Component
class OwnItemPages implements OwnPages {
    private static final Pattern ITEM =
            Pattern.compile("/items/(?<id>[0-9]{1,18})(?:/attachments/(?<file>[0-9]{1,3})/[^/]+)?");

    /** Pages that anybody may open, and that are there whatever the tables say; those of one body or entry are taken at their word. */
    private static final Pattern OTHERS = Pattern.compile(
            "/|/items|/search|/catalog|/bodies|/check|/boards/(?:guide|rules|reports|apply)|/bodies/[0-9]{1,18}(?:/(?:guide|rules|offices|leaders|reports|apply|topics/[a-z-]{1,40}))?|/topics/[a-z-]{1,40}|/catalog/[0-9]{1,18}(?:/[a-z0-9][a-z0-9.-]{0,39}|/files/catalog\\.[a-z]{3,4})?");

    private final PublicItems items;

    OwnItemPages(PublicItems items) {
        this.items = items;
    }

    @Override
    public Map<String, LinkReason> of(Set<String> paths) {
        Map<Long, PublicItem> shown = items
                .shown(paths.stream()
                        .map(ITEM::matcher)
                        .filter(Matcher::matches)
                        .map(path -> Long.valueOf(path.group("id")))
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(PublicItem::id, item -> item));
        Map<String, LinkReason> found = new HashMap<>();
        paths.forEach(path -> found.put(path, of(path, shown)));
        return found;
    }

    private LinkReason of(String path, Map<Long, PublicItem> shown) {
        Matcher item = ITEM.matcher(path);
        if (!item.matches()) {
            return OTHERS.matcher(path).matches() ? LinkReason.OWN_PAGE : LinkReason.OWN_UNKNOWN;
        }
        long id = Long.parseLong(item.group("id"));
        PublicItem known = shown.get(id);
        if (known == null) {
            return items.find(id).isPresent() ? LinkReason.OWN_WITHDRAWN : LinkReason.OWN_UNKNOWN;
        }
        int files = known.content().attachments().size();
        int file =
                Optional.ofNullable(item.group("file")).map(Integer::parseInt).orElse(1);
        boolean isThere = item.group("file") == null || (file >= 1 && file <= files);
        return isThere ? LinkReason.OWN_PAGE : LinkReason.OWN_UNKNOWN;
    }
}
