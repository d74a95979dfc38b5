package org.gongkai.web.publishing.sweep;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.web.publishing.ItemLinks;
import org.gongkai.web.publishing.ScreenedItems;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.screening.model.Remark;
import org.springframework.stereotype.Component;

/** Looks at a public version once more: at what screening finds open in it, and at links that should be mended. */
@Component
class SecondLook {
    private final ScreenedItems screened;
    private final ItemLinks links;

    SecondLook(ScreenedItems screened, ItemLinks links) {
        this.screened = screened;
        this.links = links;
    }

    /** Codes of what was found, each once. */
    List<String> at(PublicItem item) {
        Stream<String> open = screened.of(item.id(), item.content()).remarks().stream()
                .filter(Remark::isOpen)
                .map(remark -> remark.code().name());
        return Stream.concat(open, links.toBeMended(item.content()).stream())
                .distinct()
                .toList();
    }
}
