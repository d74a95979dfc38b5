package org.gongkai.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.SourceDocument;
import org.gongkai.reader.alignment.CellMaker;
import org.gongkai.reader.facts.FactReader;
import org.gongkai.reader.narrative.Narrative;
import org.gongkai.reader.tokens.FusedTokenReader;
import org.gongkai.reader.tokens.SimplifiedScript;
import org.gongkai.reader.tokens.TokenReader;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.ReportSource;
import org.gongkai.report.Section;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/** Reads the reports of one document. One per document. */
final class DocumentReading {
    private static final int LEAST_SECTIONS = 2;

    /** Mean likeness of labels below which the cells may have lost their borders. */
    private static final double CLEARLY_BETTER = 0.1;

    private static final double SCARCE = 0.5;

    private final Knowledge knowledge;
    private final SourceDocument document;
    private final List<DocumentEvent> events;
    private final ReportTokens all;
    private final CellMaker maker;
    private final LoneCells lone;

    DocumentReading(Knowledge knowledge, SourceDocument document) {
        this.knowledge = knowledge;
        this.document = document;
        this.events = SimplifiedScript.of(document.events());
        this.all = ReportTokens.of(TokenReader.read(events), false);
        this.maker = new CellMaker(document.events());
        this.lone = new LoneCells(events);
    }

    List<Report> reports() {
        List<Integer> starts =
                knowledge.cuts().starts(all.labels(), all.all(), new Titles(events, lone)::at, events.size());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : events.size();
            Report report = report(starts.get(i), end, reports.size());
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    private @Nullable Report report(int from, int to, int index) {
        Attempt attempt = attempt(from, to);
        Passages passages = new Passages(events, maker, lone);
        Narrative narrative = new Narrative(
                passages.read(from, to, attempt.tokens(), attempt.choice().best()));
        Integer year = narrative.year();
        EditionChoice choice = choice(attempt, year);
        EditionReading best = choice.best();
        List<Section> sections = narrative.sections(knowledge.sections(best.edition()));
        boolean isReport =
                best.hasValues() || !narrative.heading().title().isEmpty() || sections.size() > LEAST_SECTIONS;
        if (!isReport) {
            return null;
        }
        return new Report(
                source(index),
                narrative.heading(),
                year,
                best.edition(),
                choice.margin(),
                narrative.period(),
                narrative.signature(),
                narrative.contact(),
                sections,
                best.cells(),
                FactReader.read(narrative.flow(), narrative.heading(), year),
                findings(best, events.subList(from, to), index));
    }

    /** The edition whose tables tell; where none does, that of the report year. */
    private EditionChoice choice(Attempt attempt, @Nullable Integer year) {
        if (attempt.choice().best().hasValues() || year == null) {
            return attempt.choice();
        }
        return attempt.choice()
                .forYear(
                        knowledge.editions().forYear(year).orElse(null),
                        attempt.tokens().hasTable());
    }

    /** What concerns the whole document is said once, with its first report. */
    private List<Finding> findings(EditionReading reading, List<DocumentEvent> own, int index) {
        List<Finding> findings = new ArrayList<>(ReadingFindings.of(reading, own, maker));
        if (index == 0) {
            findings.addAll(ReadingFindings.of(document.notices()));
        }
        return findings;
    }

    private ReportSource source(int index) {
        return new ReportSource(
                document.name(), document.sha256(), document.type().mime(), index);
    }

    /** The tokens as printed or, where they fit no edition well, with fused digits taken apart if that fits better. */
    private Attempt attempt(int from, int to) {
        boolean isWhole = from == 0 && to == events.size();
        ReportTokens printed = isWhole ? all : all.between(from, to);
        EditionChoice choice = choose(printed);
        if (choice.best().score() >= SCARCE) {
            return new Attempt(printed, choice);
        }
        ReportTokens fused =
                ReportTokens.of(FusedTokenReader.read(events), true).between(from, to);
        EditionChoice other = choose(fused);
        boolean isBetter = other.best().score() > choice.best().score() + CLEARLY_BETTER;
        return isBetter ? new Attempt(fused, other) : new Attempt(printed, choice);
    }

    private EditionChoice choose(ReportTokens own) {
        Map<Edition, Double> shares = knowledge.finder().shares(own.labels());
        double greatest = shares.values().stream().reduce(0.0, Math::max);
        List<EditionReading> readings = new ArrayList<>();
        for (Edition edition : knowledge.editions().all()) {
            boolean isPossible = shares.getOrDefault(edition, 0.0) >= greatest / 2;
            readings.add(
                    isPossible
                            ? knowledge.reader().read(edition, own, maker)
                            : new EditionReading(edition, List.of(), List.of(), 0));
        }
        return EditionChoice.of(readings, shares);
    }

    private record Attempt(ReportTokens tokens, EditionChoice choice) {}
}
