package org.gongkai.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.checks.Checks;
import org.gongkai.checks.Profile;
import org.gongkai.checks.spelling.PhraseCounts;
import org.gongkai.checks.spelling.SpellingCheck;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.testkit.score.ExpectedSample;
import org.gongkai.testkit.score.ExpectedSample.Defect;

/** Judges the likely wrong words of each real sample with counts of phrases that leave this sample out. */
final class WordSamples {
    private final Drill drill;

    WordSamples(Drill drill) {
        this.drill = drill;
    }

    /**
     * What was told of a sample.
     *
     * @param right told at a place that the labels call a wrong word
     * @param labelled wrong words in the labels, those of lists included
     */
    record Alarm(String sample, int told, int right, int labelled) {}

    List<Alarm> measure(Path folder) {
        List<ExpectedSample> samples = ExpectedSample.all(folder);
        List<List<Report>> reports = samples.stream().map(this::read).toList();
        List<String> texts = reports.stream().map(WordSamples::text).toList();
        List<Alarm> alarms = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            int left = i;
            PhraseCounts others = PhraseCounts.of(IntStream.range(0, texts.size())
                    .filter(j -> j != left)
                    .mapToObj(texts::get)
                    .toList());
            Checks checks = Checks.of(SpellingCheck.with(others), Profile.PUBLICATION);
            List<Finding> findings = reports.get(i).stream()
                    .flatMap(one -> checks.check(one).stream())
                    .toList();
            alarms.add(alarm(samples.get(i), findings));
        }
        return alarms;
    }

    private static Alarm alarm(ExpectedSample sample, List<Finding> findings) {
        List<Defect> words = sample.defects().stream()
                .filter(defect -> defect.kind().equals("typo"))
                .toList();
        int right = (int) findings.stream()
                .filter(finding -> words.stream().anyMatch(word -> isAt(finding, word)))
                .count();
        String name = sample.source().getFileName().toString().substring(0, 3);
        return new Alarm(name, findings.size(), right, words.size());
    }

    private static boolean isAt(Finding finding, Defect word) {
        return finding.places().stream().anyMatch(place -> word.quote().contains(place.quote()));
    }

    private List<Report> read(ExpectedSample sample) {
        try {
            return drill.read(sample.source().getFileName().toString(), Files.readAllBytes(sample.source()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.sections().stream())
                .flatMap(section -> section.passages().stream())
                .map(passage -> passage.text().replaceAll("[\\s\\u00a0\\u3000]", ""))
                .collect(Collectors.joining("\n"));
    }
}
