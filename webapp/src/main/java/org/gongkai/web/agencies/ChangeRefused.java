package org.gongkai.web.agencies;

import java.util.List;

/** A change of the tree that cannot be so; each line of the preview says why. */
public final class ChangeRefused extends RuntimeException {
    private final transient List<Reorganization.Line> problems;

    /** A refusal for these reasons. */
    public ChangeRefused(List<Reorganization.Line> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Why. */
    public List<Reorganization.Line> problems() {
        return problems;
    }
}
