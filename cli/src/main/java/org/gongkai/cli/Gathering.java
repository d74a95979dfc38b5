package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.documents.worker.WorkerSettings;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;

/** Reads all inputs before anything is done with them; what could not be read is said on the error stream. */
final class Gathering {
    private static final Limits LIMITS = Limits.DEFAULT;

    private final Terminal terminal;
    private final WorkerPool workers = new WorkerPool(WorkerSettings.of(WorkerSettings.Scope.RISKY_FORMATS));
    private final ReportReader reader = new ReportReader(new DocumentOpener(LIMITS, workers), Editions.standard());
    private final List<Report> reports = new ArrayList<>();
    private Exit exit = Exit.CLEAN;

    private Gathering(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Every report in the files and folders, in their order. */
    static Gathering of(Terminal terminal, List<String> files) {
        Gathering gathering = new Gathering(terminal);
        try (gathering.workers) {
            InOrder.each(
                    new Inputs(files),
                    (Input input, Consumer<Yield> sink) -> sink.accept(gathering.given(input)),
                    gathering::take);
        }
        return gathering;
    }

    /** All reports found. */
    List<Report> reports() {
        return List.copyOf(reports);
    }

    /** {@link Exit#NOT_PROCESSED} when an input gave no report. */
    Exit exit() {
        return exit;
    }

    /** What one input gave. */
    private record Yield(List<Report> reports, List<String> complaints) {}

    private boolean take(Yield given) {
        reports.addAll(given.reports());
        if (!given.complaints().isEmpty()) {
            exit = Exit.NOT_PROCESSED;
        }
        given.complaints().forEach(terminal::complain);
        return true;
    }

    private Yield given(Input input) {
        try {
            return switch (input) {
                case Input.StoredFile(String name, Path path) -> {
                    try (InputStream stream = Files.newInputStream(path)) {
                        yield read(name, stream);
                    }
                }
                case Input.Standard(String name) -> read(name, terminal.in());
                case Input.Missing(String _, Refusal refusal) -> refused(refusal.message(terminal.locale()));
                case Input.EmptyFolder folder -> refused(folder.sentence().in(terminal.locale()));
            };
        } catch (IOException unreadable) {
            return refused(Refusal.of(Refusal.Code.NOT_READABLE, input.name()).message(terminal.locale()));
        } catch (RuntimeException | StackOverflowError fault) {
            return refused(
                    terminal.text("fault.input", input.name(), fault.getClass().getSimpleName()));
        }
    }

    /** One byte more than the limit is enough for the opener to refuse a stream that has no end. */
    private Yield read(String name, InputStream stream) throws IOException {
        List<Report> found = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (Reading reading : reader.read(name, stream.readNBytes(Math.toIntExact(LIMITS.fileBytes() + 1)))) {
            switch (reading) {
                case Reading.Success success -> found.add(success.report());
                case Reading.Failure failure -> complaints.add(failure.message().in(terminal.locale()));
            }
        }
        return new Yield(found, complaints);
    }

    private static Yield refused(String sentence) {
        return new Yield(List.of(), List.of(sentence));
    }
}
