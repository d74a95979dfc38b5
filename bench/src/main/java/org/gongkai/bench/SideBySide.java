package org.gongkai.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.bench.speed.BareWork;
import org.gongkai.bench.speed.Contender;
import org.gongkai.bench.speed.DocFiles;
import org.gongkai.bench.speed.JsoupWork;
import org.gongkai.bench.speed.OwnWork;
import org.gongkai.bench.speed.PoiWork;
import org.gongkai.bench.speed.TikaWork;
import org.gongkai.checks.Checks;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;

/** Prints one Markdown table: documents per second of every contender, in one run, on one thread, on the same documents. */
public final class SideBySide {
    private static final int DOCUMENTS = 12;
    private static final int ROUNDS = 3;
    private static final int YEAR = 2021;
    private static final long WARM_UP = 3_000_000_000L;
    private static final long ROUND = 1_000_000_000L;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private long sink;

    private SideBySide() {}

    /** Runs everything; takes about four minutes. */
    public static void main(String[] arguments) {
        new SideBySide().run();
    }

    private void run() {
        out.println("| format | contender | documents/s | own reader is faster by |\n|---|---|--:|--:|");
        format("txt", texts(), List.of(BareWork.decodeAndMatch()));
        List<byte[]> docx = documents(Rendering.DOCX_RICH);
        format("docx", docx, List.of(PoiWork.docx(), BareWork.stax()));
        format("html", documents(Rendering.HTML_WORD), List.of(JsoupWork.html()));
        format("xlsx", documents(Rendering.XLSX), List.of(PoiWork.xlsx()));
        format("xls", documents(Rendering.XLS), List.of(PoiWork.xls()));
        List<byte[]> doc = DocFiles.convert(docx);
        if (doc.isEmpty()) {
            out.println("| doc | skipped: LibreOffice is not installed | | |");
        } else {
            format("doc", doc, List.of(PoiWork.doc()));
        }
        checks();
        replyDates();
        out.println("\n(" + sink % 10 + ")");
    }

    private static List<byte[]> texts() {
        List<byte[]> texts = new ArrayList<>();
        for (Rendering rendering : List.of(Rendering.TEXT_TABS, Rendering.TEXT_TAB_CELLS, Rendering.TEXT_COLUMNS)) {
            texts.addAll(documents(rendering).subList(0, DOCUMENTS / 3));
        }
        return texts;
    }

    private static List<byte[]> documents(Rendering rendering) {
        ReportGenerator generator = new ReportGenerator(Editions.standard());
        List<byte[]> documents = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            documents.add(
                    rendering.write(Layout.of(generator.generate(seed, YEAR)).blocks(), new Dice(seed)));
        }
        return documents;
    }

    private void format(String format, List<byte[]> documents, List<Contender> others) {
        if (!documents.stream().allMatch(bytes -> OwnWork.reads(format, bytes))) {
            out.println("| " + format + " | not compared: the own reader finds no report in some of the files | | |");
            return;
        }
        List<Contender> contenders = new ArrayList<>(List.of(OwnWork.reader(format), OwnWork.frontEnd(format)));
        contenders.addAll(others);
        contenders.add(TikaWork.of(format));
        for (Contender contender : contenders) {
            speed(contender, documents, WARM_UP);
        }
        double[][] rounds = new double[contenders.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                rounds[i][round] = speed(contenders.get(i), documents, ROUND);
            }
        }
        print(format, contenders, rounds);
    }

    /** A line per contender with the median of its rounds. */
    private void print(String format, List<Contender> contenders, double[][] rounds) {
        for (int i = 0; i < rounds.length; i++) {
            Arrays.sort(rounds[i]);
            double speed = rounds[i][ROUNDS / 2];
            double ratio = rounds[0][ROUNDS / 2] / speed;
            String name = contenders.get(i).name();
            out.println(String.format(Locale.ROOT, "| %s | %s | %.0f | %.2f |", format, name, speed, ratio));
        }
    }

    private double speed(Contender contender, List<byte[]> documents, long nanoseconds) {
        long start = System.nanoTime();
        long end = start;
        int count = 0;
        while (end - start < nanoseconds) {
            try {
                sink += contender.work().read(documents.get(count % documents.size()));
            } catch (IOException e) {
                throw new UncheckedIOException(contender.name(), e);
            }
            count++;
            end = System.nanoTime();
        }
        return count * 1e9 / (end - start);
    }

    private void checks() {
        ReportReader reader = new ReportReader(new DocumentOpener(Limits.DEFAULT), Editions.standard());
        List<Report> reports = documents(Rendering.TEXT_TABS).stream()
                .flatMap(bytes -> reader.read("a.txt", bytes).stream())
                .filter(Reading.Success.class::isInstance)
                .map(reading -> ((Reading.Success) reading).report())
                .toList();
        Checks checks = Checks.standard();
        Contender contender = new Contender(
                "checks", "all", bytes -> checks.check(reports.get(bytes[0])).size());
        List<byte[]> indexes = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            indexes.add(new byte[] {(byte) i});
        }
        speed(contender, indexes, WARM_UP);
        double speed = speed(contender, indexes, ROUND);
        out.println(String.format(Locale.ROOT, "%nAll checks: %.1f µs a report.", 1e6 / speed));
    }

    private void replyDates() {
        Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());
        LocalDate first = LocalDate.of(2019, 1, 1);
        LocalDate[] days = new LocalDate[2_000];
        Arrays.setAll(days, first::plusDays);
        double speed = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 2_000_000; i++) {
                sink += deadlines.replyDate(days[i % days.length]).getDayOfMonth();
            }
            speed = 2_000_000 * 1e9 / (System.nanoTime() - start);
        }
        out.println(String.format(Locale.ROOT, "Reply dates: %.0f a second.", speed));
    }
}
