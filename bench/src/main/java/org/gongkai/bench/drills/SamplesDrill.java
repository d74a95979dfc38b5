package org.gongkai.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.checks.Checks;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.testkit.score.ExpectedFacts;
import org.gongkai.testkit.score.ExpectedSample;
import org.gongkai.testkit.score.ExpectedSample.Defect;
import org.gongkai.testkit.score.Tally;
import org.gongkai.testkit.score.Verdict;

/** Reads the labelled real reports in the folder named by the environment variable GONGKAI_SAMPLES. */
public final class SamplesDrill {
    private final Drill drill;
    private final List<String> cases = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();
    private final Tally five = new Tally();
    private final Tally more = new Tally();
    private int unlabelledEmitted;
    private int unlabelledUnread;
    private int missed;
    private int stated;
    private int unread;
    private int disturbed;

    private SamplesDrill(Drill drill) {
        this.drill = drill;
    }

    /** Runs the drill; without the folder it says so and measures nothing. */
    public static void main(String[] arguments) {
        String folder = System.getenv("GONGKAI_SAMPLES");
        if (folder == null || folder.isBlank()) {
            System.err.println("GONGKAI_SAMPLES is not set: no samples, nothing measured");
            System.exit(2);
            return;
        }
        Drill drill = new Drill(arguments);
        new SamplesDrill(drill).run(Path.of(folder));
        System.exit(drill.exitCode());
    }

    private void run(Path folder) {
        drill.say("Right to excused count labelled cells only; a cell without a label is not in the document.\n");
        drill.say("| sample | edition | year | labelled | right | wrong | abstained | excused"
                + " | no label, emitted | no label, unread | facts read | missed | more |");
        drill.say("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        ExpectedSample.all(folder).forEach(sample -> sample(folder, sample));
        drill.say("\nCells that are not right\n");
        cases.forEach(line -> drill.say("- " + line));
        drill.say("\nLabelled defects and negative controls\n");
        defects.forEach(line -> drill.say("- " + line));
        drill.say("\nBars\n");
        drill.bar("five samples, cells not right", five.count(Verdict.WRONG) + five.count(Verdict.ABSTAINED), "<=", 0);
        drill.bar("other samples, wrong of emitted, percent", more.wrongShare() * 100, "<=", 0.1);
        drill.bar("other samples, abstained, percent", more.abstainedShare() * 100, "<=", 1);
        drill.bar("cells without a label, emitted", unlabelledEmitted, "<=", 0);
        drill.say("- cells without a label, unread: " + unlabelledUnread + " (no bar)");
        drill.bar("labelled periods, years and sums missed", missed, "<=", 0);
        drill.bar("labelled figures of the text not read, percent", 100.0 * unread / stated, "<=", 2);
        drill.bar("findings at negative controls", disturbed, "<=", 0);
    }

    private void sample(Path folder, ExpectedSample sample) {
        List<Report> reports = drill.read(sample.source().getFileName().toString(), bytes(sample.source()));
        String name = sample.source().getFileName().toString().replace(".txt", "");
        if (reports.isEmpty()) {
            drill.say("| " + name + " | not read | | " + labelled(sample) + " | 0 | 0 | "
                    + sample.values().size() + " | 0 | 0 | 0 | | | |");
            sample.values().forEach((key, value) -> tally(folder, sample).add(Verdict.ABSTAINED));
            return;
        }
        Report report = reports.getFirst();
        List<String> here = new ArrayList<>();
        ExpectedSample.Score score = sample.score(report, here);
        Tally tally = score.labelled();
        tally(folder, sample).add(tally);
        unlabelledEmitted += score.emitted();
        unlabelledUnread += score.unread();
        here.forEach(line -> cases.add(name + ": " + line));
        drill.say("| " + name + " | " + report.edition() + " | " + report.year() + " | " + labelled(sample) + " | "
                + tally.count(Verdict.RIGHT) + " | " + tally.count(Verdict.WRONG) + " | "
                + tally.count(Verdict.ABSTAINED) + " | " + tally.count(Verdict.EXCUSED) + " | " + score.emitted()
                + " | " + score.unread() + " | " + facts(folder, sample, report) + " |");
        findings(name, sample, report);
    }

    private static int labelled(ExpectedSample sample) {
        return sample.values().size() + sample.blanks().size();
    }

    private String facts(Path folder, ExpectedSample sample, Report report) {
        ExpectedFacts.Score score = ExpectedFacts.of(folder, sample).score(report);
        stated += score.found() + score.missed().size();
        unread += score.missed().size();
        return score.found() + " | " + score.missed().size() + " | " + score.extra();
    }

    private Tally tally(Path folder, ExpectedSample sample) {
        return folder.equals(sample.source().getParent()) ? five : more;
    }

    private void findings(String name, ExpectedSample sample, Report report) {
        List<Finding> findings = Stream.concat(report.findings().stream(), Checks.standard().check(report).stream())
                .toList();
        for (Defect defect : sample.provable()) {
            boolean found = findings.stream().anyMatch(finding -> touches(finding, defect));
            missed += found ? 0 : 1;
            defects.add(name + ": " + (found ? "found " : "MISSED ") + defect.kind());
        }
        for (Defect control : sample.negativeControls()) {
            findings.stream()
                    .filter(finding -> finding.severity() != Severity.INFO
                            && control.isAbout(finding.kind())
                            && touches(finding, control))
                    .forEach(finding -> {
                        disturbed++;
                        defects.add(name + ": NOT SILENT " + finding.code());
                    });
        }
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> defects.add(name + ": " + finding.code()));
    }

    /** Whether the finding stands where the label's quote stands. */
    private static boolean touches(Finding finding, Defect defect) {
        String label = bare(defect.quote());
        return finding.places().stream()
                .map(place -> bare(place.quote()))
                .anyMatch(quote -> !quote.isEmpty() && (label.contains(quote) || quote.contains(label)));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
