package org.gongkai.testkit.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.Finding;
import org.gongkai.testkit.mangle.PlantedError;

/** How many planted errors were found, by kind. */
public final class Recall {
    private static final int KEPT_CASES = 10;
    private final Map<String, int[]> foundOf = new TreeMap<>();
    private final List<String> cases = new ArrayList<>();

    /**
     * Looks for a planted error among findings.
     *
     * @param source seed or file, to find a case again
     */
    public void score(PlantedError error, Collection<Finding> findings, String source) {
        boolean found = findings.stream().anyMatch(finding -> error.codes().contains(finding.code()));
        int[] counts = foundOf.computeIfAbsent(error.kind(), kind -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
        if (!found && cases.size() < KEPT_CASES) {
            List<String> codes = findings.stream().map(Finding::code).toList();
            cases.add(source + ": MISSED " + error.kind() + " " + error.description() + ", expected one of "
                    + error.codes() + ", found " + codes);
        }
    }

    /** Share found, 0 to 1; 1 when nothing was planted. */
    public double share() {
        int found = foundOf.values().stream().mapToInt(counts -> counts[0]).sum();
        int all = foundOf.values().stream().mapToInt(counts -> counts[1]).sum();
        return all == 0 ? 1 : (double) found / all;
    }

    /** The first errors that were missed. */
    public List<String> cases() {
        return List.copyOf(cases);
    }

    /** A Markdown table, a row per kind. */
    public String table() {
        StringBuilder out = new StringBuilder("| planted | found | of | recall |\n|---|--:|--:|--:|\n");
        foundOf.forEach((kind, counts) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f %% |%n",
                kind,
                counts[0],
                counts[1],
                100.0 * counts[0] / counts[1])));
        return out.toString();
    }
}
