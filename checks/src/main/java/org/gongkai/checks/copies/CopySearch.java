package org.gongkai.checks.copies;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;

/** Holds reports that come one after another against those before, so that a passage is told at the second place. */
public final class CopySearch {
    /** Earlier reports kept; a folder of many bodies would fill the memory otherwise. */
    private static final int KEPT = 200;

    private final Deque<ComparedText> earlier = new ArrayDeque<>();

    /** A search that has seen no report yet. */
    public CopySearch() {}

    /**
     * What the report shares with the last two hundred before it (COPY-01, COPY-02, RT-11), and remembers it.
     *
     * @return findings on this report alone
     */
    public List<Finding> next(Report report) {
        ComparedText text = ComparedText.of(report);
        List<Finding> findings = earlier.stream()
                .flatMap(other -> CopyChecks.between(text, other).stream())
                .toList();
        earlier.addLast(text);
        if (earlier.size() > KEPT) {
            earlier.removeFirst();
        }
        return findings;
    }
}
