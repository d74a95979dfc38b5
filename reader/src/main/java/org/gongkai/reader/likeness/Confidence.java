package org.gongkai.reader.likeness;

/**
 * How far a reading can be trusted, by the evidence it rests on; the only place of these figures. Each is no more than the
 * share of cells with this evidence that the drill of mangled reports found right (ADR-0019).
 */
public final class Confidence {
    /** Where a row or a table was not found: it may be printed in a way that was not recognised. */
    public static final double ABSENT = 0.95;

    /** Digits that run on, cut in the only way in which the sums hold. */
    public static final double CUT = 0.985;

    private static final double CLEAR_LABEL = 0.999;
    private static final double LIKELY_LABEL = 0.99;
    private static final double BY_ORDER = 0.97;
    private static final double CLEAR_LIKENESS = 0.6;
    private static final double LEAST_LIKENESS = 0.3;

    /** Share that is left where the row prints fewer cells than the form has columns. */
    private static final double SHORT_ROW = 0.97;

    /** Share that is left where the values fit the columns in several ways and sums or agreement decide. */
    private static final double SEVERAL_WAYS = 0.97;

    private Confidence() {}

    /** Of a row whose label is this like the form's, 0 to 1, and which prints a cell for every column. */
    public static double ofLabel(double likeness) {
        if (likeness >= CLEAR_LIKENESS) {
            return CLEAR_LABEL;
        }
        return likeness >= LEAST_LIKENESS ? LIKELY_LABEL : BY_ORDER;
    }

    /** Of a row that prints too few cells. */
    public static double ofShortRow(double likeness) {
        return SHORT_ROW * ofLabel(likeness);
    }

    /** Of a row that can be read in several ways. */
    public static double ofSeveralWays(double likeness) {
        return SEVERAL_WAYS * ofLabel(likeness);
    }
}
