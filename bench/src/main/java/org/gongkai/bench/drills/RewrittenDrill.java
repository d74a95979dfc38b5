package org.gongkai.bench.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.gongkai.bench.programs.Browser;
import org.gongkai.bench.programs.Office;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.draft.Truth;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;
import org.gongkai.testkit.score.Accuracy;
import org.gongkai.testkit.score.Verdict;
import org.gongkai.writer.files.FileFormat;

/**
 * Lets an office suite and a browser write generated reports again and reads what they wrote: pages and files in the way of
 * programs whose authors never saw the reader.
 */
public final class RewrittenDrill {
    private static final int REPORTS = 12;

    private final Drill drill;
    private final List<Draft> drafts;
    private final Accuracy kept = new Accuracy();
    private final Accuracy printed = new Accuracy();
    private int missing;

    private RewrittenDrill(Drill drill, List<Draft> drafts) {
        this.drill = drill;
        this.drafts = drafts;
    }

    /**
     * A way in which files become others.
     *
     * @param from extension before
     * @param to extension after
     * @param accuracy that of formats which keep tables, or that of pages on which cells are where they were set
     */
    private record Way(String from, String to, UnaryOperator<List<byte[]>> program, Accuracy accuracy) {}

    /** Runs the drill. */
    public static void main(String[] arguments) {
        Drill drill = new Drill(arguments);
        long first = drill.firstSeed();
        int reports = drill.reports(REPORTS);
        ReportGenerator generator = new ReportGenerator(Editions.standard());
        List<Draft> drafts = LongStream.range(first, first + reports)
                .mapToObj(seed -> Layout.of(generator.generate(seed)))
                .toList();
        drill.say("Reports: " + reports + ", seeds from " + first + "\n");
        new RewrittenDrill(drill, drafts).run();
        System.exit(drill.exitCode());
    }

    private void run() {
        List<Way> ways = ways();
        for (Rendering rendering : Rendering.values()) {
            rewritten(
                    rendering.name(),
                    rendering.extension(),
                    ways,
                    draft -> rendering.write(draft.blocks(), dice(draft)));
        }
        for (FileFormat format : List.of(FileFormat.DOCX, FileFormat.XLSX, FileFormat.HTML)) {
            rewritten("OWN_" + format, format.extension(), ways, draft -> own(draft, format));
        }
        results();
    }

    private void results() {
        drill.say("Formats that keep tables\n\n" + kept.table());
        drill.say("Printed pages\n\n" + printed.table());
        drill.say("First cases\n");
        kept.cases().forEach(line -> drill.say("- " + line));
        printed.cases().forEach(line -> drill.say("- " + line));
        drill.say("\nBars\n");
        drill.bar(
                "formats that keep tables, wrong of emitted, percent",
                kept.total().wrongShare() * 100,
                "<=",
                0);
        drill.bar("formats that keep tables, abstained, percent", kept.total().abstainedShare() * 100, "<=", 0);
        drill.bar("printed pages, wrong of emitted, percent", printed.total().wrongShare() * 100, "<=", 0.1);
        drill.bar(
                "cells read right",
                kept.total().count(Verdict.RIGHT) + printed.total().count(Verdict.RIGHT),
                ">=",
                1);
        drill.bar("ways not run because a program is missing or failed", missing, "<=", 0);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (String to : List.of("doc", "rtf", "html")) {
            ways.add(office("docx", to, kept));
        }
        ways.add(office("xlsx", "xls", kept));
        ways.add(office("xls", "xlsx", kept));
        for (String from : List.of("docx", "xlsx", "xls")) {
            ways.add(office(from, "pdf", printed));
        }
        ways.add(new Way("html", "pdf", Browser::print, printed));
        return ways;
    }

    private static Way office(String from, String to, Accuracy accuracy) {
        return new Way(from, to, files -> Office.convert(files, from, to), accuracy);
    }

    private static Dice dice(Draft draft) {
        return new Dice(draft.report().seed());
    }

    /** The report as the product writes it after reading it. */
    private byte[] own(Draft draft, FileFormat format) {
        List<Report> reports = drill.read("a.docx", Rendering.DOCX.write(draft.blocks(), dice(draft)));
        return format.write(reports.getFirst(), Locale.SIMPLIFIED_CHINESE).bytes();
    }

    private void rewritten(String name, String extension, List<Way> ways, Function<Draft, byte[]> writer) {
        List<Way> own =
                ways.stream().filter(way -> way.from().equals(extension)).toList();
        if (own.isEmpty()) {
            return;
        }
        List<byte[]> files = drafts.stream().map(writer).toList();
        for (Way way : own) {
            List<byte[]> others = way.program().apply(files);
            missing += others.isEmpty() ? 1 : 0;
            for (int i = 0; i < others.size(); i++) {
                score(drafts.get(i), name, way, others.get(i));
            }
        }
    }

    private void score(Draft draft, String name, Way way, byte[] file) {
        Truth truth = draft.truth();
        List<Report> reports = drill.read("a." + way.to(), file);
        String tag = name.toLowerCase(Locale.ROOT) + " as " + way.to();
        String source = "seed " + draft.report().seed() + " " + tag;
        way.accuracy().score(truth, reports.isEmpty() ? null : reports.getFirst(), List.of(tag), source);
    }
}
