package org.gongkai.reader.facts;

/**
 * What a sentence means that says there was none.
 *
 * @param unit unit of the nought
 * @param own classes its clause has
 * @param not classes of which its clause has none
 */
record NoneRule(String kind, String unit, long own, long not) {
    boolean fits(long clause) {
        return (clause & own) == own && (clause & not) == 0;
    }
}
