package org.gongkai.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Severity;
import org.gongkai.report.form.Wording;

/**
 * What a check says and how much it weighs; its sentences stand in the bundle under its code: {@code CODE.basis} and
 * {@code CODE.advice}, and {@code CODE.message} or a named variant of it.
 *
 * @param code stable code such as {@code RT-01}; never reused
 */
public record Rule(String code, FindingKind kind, Severity severity) {
    /** Below this confidence a number may be the reader's mistake, so nothing is held against it (ADR-0006). */
    public static final double SAFE = 0.98;

    private static final String BUNDLE = "org.gongkai.checks.messages";

    /**
     * What a finding shows besides its sentence.
     *
     * @param places the one to look at first first
     * @param confidence the least of its operands', 0 to 1
     */
    public record Evidence(
            List<Provenance> places, List<CellKey> keys, String expected, String actual, double confidence) {
        /** Evidence in cells; the one to look at first first. */
        public static Evidence inCells(List<Cell> cells, String expected, String actual) {
            List<Provenance> places = new ArrayList<>(cells.size());
            List<CellKey> keys = new ArrayList<>(cells.size());
            double confidence = 1;
            for (Cell cell : cells) {
                if (cell.provenance() != null) {
                    places.add(cell.provenance());
                }
                keys.add(cell.key());
                confidence = Math.min(confidence, cell.confidence());
            }
            return new Evidence(places, keys, expected, actual, confidence);
        }

        /** Evidence in the text alone. */
        public static Evidence inText(List<Provenance> places, String expected, String actual) {
            return new Evidence(places, List.of(), expected, actual, 1);
        }
    }

    /** The place of the characters from start to end (exclusive) of a passage's printed text. */
    public static Provenance within(Provenance passage, String printed, int start, int end) {
        return new Provenance(
                passage.event(),
                passage.start() + start,
                passage.start() + end,
                passage.line(),
                passage.column(),
                passage.page(),
                passage.grid(),
                printed.substring(start, end));
    }

    /** The same rule with another weight. */
    public Rule weighing(Severity other) {
        return new Rule(code, kind, other);
    }

    /** The same code with another kind. */
    public Rule about(FindingKind other) {
        return new Rule(code, other, severity);
    }

    /** A sentence of the bundle. */
    public static Wording say(String key, Object... arguments) {
        return Wording.of(BUNDLE, key, arguments);
    }

    /** A finding whose message is {@code CODE.message} filled with the arguments. */
    public Finding finding(Evidence evidence, Object... arguments) {
        return finding(evidence, say(code + ".message", arguments));
    }

    /** A finding with a message of its own. */
    public Finding finding(Evidence evidence, Wording message) {
        return new Finding(
                code,
                kind,
                severity,
                message,
                evidence.places(),
                evidence.keys(),
                evidence.expected(),
                evidence.actual(),
                sentence("basis"),
                sentence("advice"),
                evidence.confidence());
    }

    private Wording sentence(String part) {
        try {
            return say(code + "." + part);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("bundle " + BUNDLE + " has no " + part + " for rule " + code, e);
        }
    }
}
