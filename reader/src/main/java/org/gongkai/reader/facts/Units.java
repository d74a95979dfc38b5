package org.gongkai.reader.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units that may follow a number, in groups that count the same sort of thing. */
final class Units {
    private static final int BUCKETS = 128;
    private static final Unit[] NONE = {};

    private final Map<String, Integer> groups = new HashMap<>();

    /** Units by their first character, some characters together; longer ones first. */
    private final Unit[][] byFirst = new Unit[BUCKETS][];

    /**
     * A unit.
     *
     * @param group bit of its group
     */
    record Unit(String text, int group) {}

    Units() {
        Arrays.fill(byFirst, NONE);
    }

    void add(String group, List<String> units) {
        int bit = 1 << groups.size();
        groups.put(group, bit);
        for (String unit : units) {
            int bucket = unit.charAt(0) % BUCKETS;
            List<Unit> all = new ArrayList<>(List.of(byFirst[bucket]));
            all.add(new Unit(unit, bit));
            all.sort(Comparator.comparingInt((Unit u) -> -u.text().length()));
            byFirst[bucket] = all.toArray(NONE);
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
        for (Unit unit : byFirst[text.charAt(at) % BUCKETS]) {
            if (text.startsWith(unit.text(), at)) {
                return unit;
            }
        }
        return null;
    }
}
