package org.gongkai.report.form;

import java.util.List;

/**
 * A relation between cells (勾稽关系) that the form prescribes or implies.
 *
 * @param code stable code such as {@code R3-01}; several relations share one where it holds per column or per row
 * @param severity how a breach counts
 * @param left sum of these cells
 * @param comparison how the sums compare
 * @param right sum of these cells, zero when empty
 */
public record Relation(String code, Severity severity, List<CellKey> left, Comparison comparison, List<CellKey> right) {
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** How the two sums of a relation compare. */
    public enum Comparison {
        EQUAL("="),
        AT_MOST("<="),
        /** Zero on one side exactly when zero on the other. */
        ZERO_TOGETHER("<=>"),
        /** If the left side is zero, so is the right. */
        ZERO_IMPLIES_ZERO("=>");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As written in the data files. */
        public String sign() {
            return sign;
        }
    }
}
