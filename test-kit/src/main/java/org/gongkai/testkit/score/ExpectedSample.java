package org.gongkai.testkit.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.report.Cell;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.Edition;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Expectation.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real report with hand labels: what every cell says and what is wrong with the report.
 *
 * @param source file of the report
 * @param values labelled number by cell key, with no entry for what is blank
 * @param blanks keys of cells that are there and blank
 * @param ambiguous keys that can be read two ways
 */
public record ExpectedSample(
        Path source, Map<String, BigDecimal> values, Set<String> blanks, Set<String> ambiguous, List<Defect> defects) {
    private static final Set<String> PROVABLE = Set.of("wrong_period", "leftover_year", "sum_mismatch");
    private static final String NEGATIVE = "negative control";

    /** A labelled defect of a report; {@code why} names negative controls and weak ones. */
    public record Defect(String kind, String quote, String why) {
        /**
         * Whether a finding of this kind speaks of what the label is about: a control on numbering is not disturbed by a
         * finding on a blank cell at the same place. A label whose subject is not known is about everything.
         */
        public boolean isAbout(FindingKind found) {
            return LabelSubjects.of(kind).contains(found);
        }
    }

    /** All samples of a folder in order of name, those without labels left out. */
    public static List<ExpectedSample> all(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> load(folder, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedSample load(Path folder, Path labels) {
        String name = labels.getFileName().toString().replace(".json", ".txt");
        Path source = Files.exists(folder.resolve(name))
                ? folder.resolve(name)
                : folder.resolve("more").resolve(name);
        JsonNode json = JsonMapper.shared().readTree(labels.toFile());
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Set<String> blanks = new HashSet<>();
        json.path("cells").properties().forEach(cell -> {
            if (cell.getValue().isNumber()) {
                values.put(cell.getKey(), cell.getValue().decimalValue());
            } else {
                blanks.add(cell.getKey());
            }
        });
        Set<String> ambiguous = new HashSet<>();
        json.path("ambiguous").forEach(key -> ambiguous.add(key.stringValue()));
        List<Defect> defects = new ArrayList<>();
        json.path("inconsistencies")
                .forEach(defect -> defects.add(new Defect(
                        defect.path("kind").asString(""),
                        defect.path("quote").asString(""),
                        defect.path("why").asString(""))));
        return new ExpectedSample(source, values, blanks, ambiguous, defects);
    }

    /** What must be read from this sample in the given edition. */
    public Map<CellKey, Expectation> truth(Edition edition) {
        Map<CellKey, Expectation> truth = new LinkedHashMap<>();
        for (CellDefinition cell : edition.cells()) {
            truth.put(cell.key(), labelled(cell.key().name()));
        }
        return truth;
    }

    private Expectation labelled(String key) {
        BigDecimal value = values.get(key);
        if (ambiguous.contains(key)) {
            return new Expectation(
                    State.NUMBER, BigDecimal.ZERO, "", Set.of(State.BLANK, State.ABSENT, State.UNREADABLE));
        }
        if (value != null) {
            return Expectation.number(value, "");
        }
        return blanks.contains(key) ? Expectation.BLANK : Expectation.ABSENT;
    }

    /**
     * What was read of a sample.
     *
     * @param labelled verdicts on the cells that have a label
     * @param emitted cells without a label, hence not in the document, for which something was said all the same
     * @param unread cells without a label that the reader saw and could not tell, such as a row cut by the end of an excerpt
     */
    public record Score(Tally labelled, int emitted, int unread) {}

    /** Compares what was read and lists the cells that are wrong or were not read. */
    public Score score(Report report, List<String> cases) {
        Tally labelled = new Tally();
        Tally others = new Tally();
        truth(report.edition()).forEach((key, expected) -> {
            Cell cell = report.cells().get(key);
            Verdict verdict = Verdict.of(expected, cell);
            (isLabelled(key.name()) ? labelled : others).add(verdict);
            if (verdict == Verdict.WRONG || verdict == Verdict.ABSTAINED) {
                cases.add(verdict + " " + key + ": expected " + expected.state() + " " + expected.number() + ", read "
                        + cell.value());
            }
        });
        return new Score(labelled, others.count(Verdict.WRONG), others.count(Verdict.ABSTAINED));
    }

    private boolean isLabelled(String key) {
        return values.containsKey(key) || blanks.contains(key) || ambiguous.contains(key);
    }

    /** Labelled periods, years and sums that must be found: neither negative controls nor weak. */
    public List<Defect> provable() {
        return defects.stream()
                .filter(defect -> PROVABLE.contains(defect.kind()))
                .filter(defect ->
                        !defect.why().contains(NEGATIVE) && !defect.why().contains("weak"))
                .toList();
    }

    /** Labelled places that look wrong and are right: silence is expected there. */
    public List<Defect> negativeControls() {
        return defects.stream()
                .filter(defect -> defect.kind().equals("sum_ok") || defect.why().contains(NEGATIVE))
                .toList();
    }
}
