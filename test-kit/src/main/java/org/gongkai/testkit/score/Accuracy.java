package org.gongkai.testkit.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.report.Cell;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellKey;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Truth;
import org.jspecify.annotations.Nullable;

/** Right, wrong and abstained over many reports, by any tags that they carry, and what went wrong first. */
public final class Accuracy {
    private static final int KEPT_CASES = 30;
    private static final int KEPT_OF_ONE_SOURCE = 2;
    private final Tally total = new Tally();
    private final Map<String, Tally> byTag = new TreeMap<>();
    private final Reliability reliability = new Reliability();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private int wrongOfSource;
    private int othersOfSource;

    /**
     * Compares one report.
     *
     * @param report what was read, null when nothing was
     * @param tags format, edition, ways of damage: one table row each
     * @param source seed or file, to find a case again
     * @return the tally of this report alone
     */
    public Tally score(Truth truth, @Nullable Report report, Collection<String> tags, String source) {
        Tally tally = new Tally();
        wrongOfSource = 0;
        othersOfSource = 0;
        boolean sameEdition = report != null && report.edition().equals(truth.edition());
        truth.cells().forEach((key, expected) -> {
            Cell cell = report == null ? null : cell(report, key);
            Verdict verdict = cell == null ? missing(expected) : Verdict.of(expected, cell);
            tally.add(verdict);
            if (cell != null) {
                reliability.add(cell.confidence(), verdict);
            }
            note(verdict, key, expected, cell, source);
        });
        if (report != null && !sameEdition) {
            keepOther(source + ": edition " + report.edition() + " instead of " + truth.edition());
        }
        total.add(tally);
        tags.forEach(tag -> byTag.computeIfAbsent(tag, name -> new Tally()).add(tally));
        return tally;
    }

    /** Everything together. */
    public Tally total() {
        return total;
    }

    /** How far confidence can be trusted. */
    public Reliability reliability() {
        return reliability;
    }

    /** The first cells that were wrong, then the first that were not read, with source, truth and what was said. */
    public List<String> cases() {
        return Stream.concat(wrong.stream(), others.stream()).limit(KEPT_CASES).toList();
    }

    /** A Markdown table with a row per tag and one for all. */
    public String table() {
        StringBuilder out = new StringBuilder(
                "| | right | wrong | abstained | excused | wrong of emitted | abstained |\n|---|--:|--:|--:|--:|--:|--:|\n");
        byTag.forEach((tag, tally) -> row(tag, tally, out));
        row("all", total, out);
        return out.toString();
    }

    private static void row(String name, Tally tally, StringBuilder out) {
        out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.3f %% | %.3f %% |%n",
                name,
                tally.count(Verdict.RIGHT),
                tally.count(Verdict.WRONG),
                tally.count(Verdict.ABSTAINED),
                tally.count(Verdict.EXCUSED),
                tally.wrongShare() * 100,
                tally.abstainedShare() * 100));
    }

    private static Verdict missing(Expectation expected) {
        return expected.state() == Expectation.State.ABSENT ? Verdict.NOT_THERE : Verdict.ABSTAINED;
    }

    private static @Nullable Cell cell(Report report, CellKey key) {
        return report.edition().find(key) == null ? null : report.cells().get(key);
    }

    private void note(Verdict verdict, CellKey key, Expectation expected, @Nullable Cell cell, String source) {
        if (verdict == Verdict.WRONG || verdict == Verdict.ABSTAINED) {
            String said = cell == null ? "nothing" : cell.value() + " '" + cell.raw() + "'";
            String wanted = expected.state() + (expected.number() == null ? "" : " " + expected.number());
            String line = source + ": " + verdict + " " + key + ": " + wanted + " expected, " + said + " read";
            if (verdict == Verdict.ABSTAINED) {
                keepOther(line);
            } else if (wrongOfSource++ < KEPT_OF_ONE_SOURCE && wrong.size() < KEPT_CASES) {
                wrong.add(line);
            }
        }
    }

    private void keepOther(String line) {
        if (othersOfSource++ < KEPT_OF_ONE_SOURCE && others.size() < KEPT_CASES) {
            others.add(line);
        }
    }
}
