package org.gongkai.reader.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units that may follow a number, in groups that count the same sort of thing. */
final class Units {
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<Character, List<Unit>> byFirst = new HashMap<>();

    /**
     * A unit.
     *
     * @param group bit of its group
     */
    record Unit(String text, int group) {}

    void add(String group, List<String> units) {
        int bit = 1 << groups.size();
        groups.put(group, bit);
        for (String unit : units) {
            List<Unit> known = byFirst.computeIfAbsent(unit.charAt(0), _ -> new ArrayList<>());
            known.add(new Unit(unit, bit));
            known.sort(Comparator.comparingInt((Unit u) -> -u.text().length()));
        }
    }

    /** Bits of groups parted by commas. */
    int bits(String names) {
        int bits = 0;
        for (String name : names.split(",")) {
            Integer bit = groups.get(name);
            if (bit == null) {
                throw new IllegalArgumentException("vocabulary: no group of units " + name);
            }
            bits |= bit;
        }
        return bits;
    }

    /** The longest unit that begins here, null where none does. */
    @Nullable
    Unit at(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (Unit unit : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(unit.text(), at)) {
                return unit;
            }
        }
        return null;
    }
}
