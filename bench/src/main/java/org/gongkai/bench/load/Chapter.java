package org.gongkai.bench.load;

import java.util.List;

/**
 * What one part of a run showed.
 *
 * @param lines Markdown, a list item or a row of a table each
 */
public record Chapter(List<String> lines, List<Bar> bars) {
    /** Keeps copies. */
    public Chapter {
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
    }

    /**
     * A figure that may not be higher than its bar.
     *
     * @param name what it is, with its unit
     */
    public record Bar(String name, double figure, double bar) {
        /** Something of which there may be none. */
        static Bar none(String name, long count) {
            return new Bar(name, (double) count, 0);
        }

        /** With two decimals, rounded up: no figure gets under its bar by that, and none at all stays none. */
        static Bar of(String name, double figure, double bar) {
            return new Bar(name, Math.ceil(figure * 100) / 100, bar);
        }
    }
}
