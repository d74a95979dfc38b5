package org.gongkai.web.registers.model;

import java.util.List;

/**
 * How a body wants one of its registers.
 *
 * @param columns keys in their order, the running number left out
 * @param signers who stands on the paper
 * @param revision counts every change; 0 where nothing was settled
 */
public record Layout(List<String> columns, Signers signers, long revision) {
    /** Keeps a copy. */
    public Layout {
        columns = List.copyOf(columns);
    }

    /** 填报人, empty for whoever prints it, and 审核人, empty for a blank to sign on. */
    public record Signers(String filledBy, String checkedBy) {
        /** Nobody settled. */
        public static final Signers OPEN = new Signers("", "");
    }

    /** As long as nothing was settled. */
    public static Layout usual(Register register) {
        return new Layout(
                register.columns().stream()
                        .filter(Column::isUsual)
                        .map(Column::key)
                        .toList(),
                Signers.OPEN,
                0);
    }
}
