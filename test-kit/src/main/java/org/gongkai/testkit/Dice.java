package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance with a seed: the same seed gives the same decisions on every machine. */
public final class Dice {
    private final Random random;

    /** Dice of this seed; neighbouring seeds give unrelated decisions. */
    public Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L ^ (seed >>> 7));
    }

    /** A number from low to high, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True with this probability, 0 to 1. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of the items. */
    public <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Some of the items, each at most once, in random order. */
    public <T> List<T> pick(List<T> items, int count) {
        List<T> all = new ArrayList<>(items);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    /** Parts, none negative, that add up to the whole. */
    public int[] parts(int whole, int count) {
        int[] parts = new int[count];
        int left = whole;
        for (int i = 0; i < count - 1; i++) {
            parts[i] = left == 0 ? 0 : between(0, chance(0.5) ? left : left / 2);
            left -= parts[i];
        }
        parts[count - 1] = left;
        return parts;
    }

    /** A seed for dice of their own. */
    public long seed() {
        return random.nextLong();
    }
}
