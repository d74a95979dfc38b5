package org.gongkai.reader.facts;

/**
 * When a figure is of a kind.
 *
 * @param units bits of the groups of units it may have
 * @param own classes its clause has
 * @param context classes its clause or the sentence before it has
 * @param not classes of which its clause has none
 * @param under kind of the whole that it is a part of, or the first part of that kind; empty where it need be none
 * @param isHead whether it may be the whole of a list
 */
record KindRule(String kind, int units, long own, long context, long not, String under, boolean isHead) {
    boolean fits(int unit, long clause, long before, String whole) {
        return (units & unit) != 0
                && (clause & own) == own
                && (clause & not) == 0
                && ((clause | before) & context) == context
                && (under.isEmpty() || isUnder(whole));
    }

    private boolean isUnder(String whole) {
        return whole.startsWith(under) && (whole.length() == under.length() || whole.charAt(under.length()) == '.');
    }
}
