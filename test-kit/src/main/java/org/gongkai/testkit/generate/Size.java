package org.gongkai.testkit.generate;

/**
 * How large the figures of a report are.
 *
 * @param requests at most so many requests of one kind of applicant
 * @param cases at most so many reviews or suits of one kind
 * @param items at most so many published items
 */
record Size(int requests, int cases, int items) {
    static Size of(Body.Level level, boolean onlyZeros) {
        if (onlyZeros) {
            return new Size(0, 0, 0);
        }
        return switch (level) {
            case TOWNSHIP -> new Size(12, 2, 900);
            case DEPARTMENT -> new Size(45, 6, 3_000);
            case COUNTY -> new Size(400, 60, 20_000);
            case CITY -> new Size(3_200, 480, 90_000);
        };
    }
}
