package org.gongkai.bench.speed;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.report.form.Editions;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Layout;
import org.gongkai.testkit.generate.ReportGenerator;
import org.gongkai.testkit.render.Rendering;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same reading under the harness of the JDK, one format at a time, and reply dates alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
    private static final int DOCUMENTS = 12;
    private static final int YEAR = 2021;
    private static final int DAYS = 2_000;

    /** Format of the documents. */
    @Param({"TEXT_TABS", "DOCX_RICH", "HTML_WORD", "XLSX", "XLS"})
    public String rendering = "TEXT_TABS";

    private final Deadlines deadlines = new Deadlines(WorkingDayCalendar.builtIn());
    private List<byte[]> documents = List.of();
    private Contender reader = OwnWork.reader("txt");
    private Contender frontEnd = OwnWork.frontEnd("txt");
    private int next;

    /** Writes the documents. */
    @Setup
    public void write() {
        ReportGenerator generator = new ReportGenerator(Editions.standard());
        Rendering format = Rendering.valueOf(rendering);
        List<byte[]> written = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            written.add(format.write(Layout.of(generator.generate(seed, YEAR)).blocks(), new Dice(seed)));
        }
        documents = List.copyOf(written);
        reader = OwnWork.reader(format.extension());
        frontEnd = OwnWork.frontEnd(format.extension());
    }

    /** Front end and reader. */
    @Benchmark
    public long reader() throws IOException {
        next = (next + 1) % DOCUMENTS;
        return reader.work().read(documents.get(next));
    }

    /** Front end alone. */
    @Benchmark
    public long frontEnd() throws IOException {
        next = (next + 1) % DOCUMENTS;
        return frontEnd.work().read(documents.get(next));
    }

    /** The date of a reply alone. */
    @Benchmark
    public LocalDate replyDate() {
        next = (next + 1) % DAYS;
        return deadlines.replyDate(LocalDate.of(2019, 1, 1).plusDays(next));
    }
}
