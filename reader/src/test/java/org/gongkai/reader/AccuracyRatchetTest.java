package org.gongkai.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.draft.Truth;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.mangle.MangledFile;
import org.gongkai.testkit.mangle.Mangler;
import org.gongkai.testkit.render.Rendering;
import org.gongkai.testkit.score.Accuracy;
import org.gongkai.testkit.score.Ratchet;
import org.junit.jupiter.api.Test;

/**
 * Mangled reports with fixed seeds against the recorded counts; the drill of the same name measures many more with random
 * seeds.
 */
class AccuracyRatchetTest {
    private static final Path RECORD = Path.of("src/test/resources/org/gongkai/reader/mangled.tsv");
    private static final int REPORTS = 120;

    @Test
    void mangled_reports_are_read_as_well_as_recorded() throws IOException {
        Accuracy accuracy = accuracy();
        Ratchet now = Ratchet.of(accuracy.total());
        if ("1".equals(System.getenv("GONGKAI_ACCEPT"))) {
            Files.writeString(RECORD, now.text());
        }
        Ratchet recorded = Ratchet.parse(Files.readString(RECORD));
        String cases = String.join("\n", accuracy.cases());
        assertThat(recorded.to(now))
                .as("recorded %s, now %s; if better, run bin/accept reader and commit%n%s", recorded, now, cases)
                .isEqualTo(Ratchet.Change.NONE);
    }

    private static Accuracy accuracy() {
        Mangler mangler = new Mangler(new ReportGenerator(Editions.standard()), List.of(Rendering.values()));
        Accuracy accuracy = new Accuracy();
        for (long seed = 1; seed <= REPORTS; seed++) {
            MangledFile file = mangler.mangle(seed);
            List<Report> left = read(file);
            for (Truth truth : file.truths()) {
                Report report = left.stream()
                        .filter(candidate -> candidate.edition().equals(truth.edition()))
                        .findFirst()
                        .orElse(left.isEmpty() ? null : left.getFirst());
                left.remove(report);
                accuracy.score(truth, report, file.tags(), "seed " + seed + " " + file.tags());
            }
        }
        return accuracy;
    }

    private static List<Report> read(MangledFile file) {
        List<Report> reports = new ArrayList<>();
        for (Reading reading : TextReports.reader().read(file.name(), file.bytes())) {
            if (reading instanceof Reading.Success(Report report, var _)) {
                reports.add(report);
            }
        }
        return reports;
    }
}
