package org.gongkai.web.organization.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.web.organization.Portraits;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Portrait;
import org.jspecify.annotations.Nullable;

/**
 * Another portrait that waits for somebody's agreement.
 *
 * @param before address of the one citizens see; empty where they see none
 * @param after address of the one that would take its place; empty where none would
 */
record PortraitView(String before, String after) {
    /** Those of the lines that wait, by line; a line that keeps its portrait is left out. */
    static Map<Long, PortraitView> waiting(Portraits portraits, List<Entry> lines) {
        List<Entry> waiting = lines.stream().filter(Entry::isWaiting).toList();
        Map<Long, Portrait> before = portraits.shown(waiting);
        Map<Long, Portrait> after = portraits.newest(waiting);
        Map<Long, PortraitView> views = new HashMap<>();
        for (Entry line : waiting) {
            if (!Objects.equals(before.get(line.id()), after.get(line.id()))) {
                views.put(line.id(), new PortraitView(address(before.get(line.id())), address(after.get(line.id()))));
            }
        }
        return views;
    }

    /** Where the office sees it; empty for none. */
    static String address(@Nullable Portrait portrait) {
        return portrait == null
                ? ""
                : "/office/organization/lines/%d/portrait-%d.jpg".formatted(portrait.line(), portrait.since());
    }
}
