package org.gongkai.documents.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.page.Box;

/** Finds the sets of ruling lines that hang together; each may be a table. */
final class RuleGroups {
    /** More lines than this on a page are a drawing. */
    private static final int MOST = 3_000;

    /**
     * Lines that hang together.
     *
     * @param lying horizontal lines
     * @param standing vertical lines
     */
    record Group(List<Rule> lying, List<Rule> standing) {}

    private final List<Rule> lying;
    private final List<Rule> standing;
    private final int[] parent;

    private RuleGroups(List<Rule> lying, List<Rule> standing) {
        this.lying = lying;
        this.standing = standing;
        this.parent = new int[lying.size() + standing.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The groups that have at least two lines of either kind. */
    static List<Group> of(List<Box> rules) {
        List<Rule> lying = new ArrayList<>();
        List<Rule> standing = new ArrayList<>();
        for (Box box : rules) {
            if (box.width() >= box.height()) {
                lying.add(new Rule(box.centerY(), box.left(), box.right()));
            } else {
                standing.add(new Rule(box.centerX(), box.top(), box.bottom()));
            }
        }
        lying = Rule.merged(lying);
        standing = Rule.merged(standing);
        return lying.size() + standing.size() > MOST ? List.of() : new RuleGroups(lying, standing).groups();
    }

    private List<Group> groups() {
        for (int i = 0; i < lying.size(); i++) {
            for (int j = 0; j < standing.size(); j++) {
                if (lying.get(i).meets(standing.get(j))) {
                    parent[root(i)] = root(lying.size() + j);
                }
            }
        }
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Group group = groups.computeIfAbsent(root(i), key -> new Group(new ArrayList<>(), new ArrayList<>()));
            if (i < lying.size()) {
                group.lying.add(lying.get(i));
            } else {
                group.standing.add(standing.get(i - lying.size()));
            }
        }
        return groups.values().stream()
                .filter(group -> group.lying.size() > 1 && group.standing.size() > 1)
                .toList();
    }

    private int root(int index) {
        int at = index;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
