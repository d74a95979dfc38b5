package org.gongkai.cli.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.documents.worker.WorkerSettings;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.Report;
import org.gongkai.report.form.Editions;
import org.gongkai.writer.JsonReports;

/**
 * Reads what the arguments of a command name: several inputs at a time, handed on in their order. An input that cannot
 * be read is a {@link Reading.Failure} like any other, so the others go on.
 */
final class InputReader {

    private static final Limits LIMITS = Limits.DEFAULT;
    private static final String EMPTY_FOLDER = "EMPTY_FOLDER";
    private static final String PROGRAM_FAULT = "PROGRAM_FAULT";

    private final InputStream standardInput;

    /** A reader for which {@code -} means this stream. */
    InputReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads everything.
     *
     * @param files paths of files and folders, or {@code -}
     * @param work what is made of each reading, done by several threads
     * @param sink takes it on the caller's thread, in the order of the inputs; false ends the reading
     */
    <R> void each(List<String> files, Function<Reading, R> work, Predicate<R> sink) {
        try (WorkerPool workers = new WorkerPool(WorkerSettings.of(WorkerSettings.Scope.RISKY_FORMATS))) {
            ReportReader reader = new ReportReader(new DocumentOpener(LIMITS, workers), Editions.standard());
            InOrder.each(
                    new Inputs(files),
                    (Input input, Consumer<R> results) ->
                            read(reader, input, reading -> results.accept(work.apply(reading))),
                    sink);
        }
    }

    private void read(ReportReader reader, Input input, Consumer<Reading> sink) {
        try {
            switch (input) {
                case Input.StoredFile(String name, Path path) -> stored(reader, name, path, sink);
                case Input.Standard(String name) -> read(reader, name, standardInput, sink);
                case Input.Missing(String name, Refusal refusal) ->
                    sink.accept(Reading.Failure.unopened(name, refusal));
                case Input.EmptyFolder folder ->
                    sink.accept(new Reading.Failure(folder.name(), "", "", EMPTY_FOLDER, folder.sentence()));
            }
        } catch (IOException unreadable) {
            Refusal refusal = Refusal.of(Refusal.Code.NOT_READABLE, input.name());
            sink.accept(Reading.Failure.unopened(input.name(), refusal));
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError fault) {
            sink.accept(new Reading.Failure(
                    input.name(),
                    "",
                    "",
                    PROGRAM_FAULT,
                    Terminal.wording(
                            "fault.input", input.name(), fault.getClass().getSimpleName())));
        }
    }

    private static void stored(ReportReader reader, String name, Path path, Consumer<Reading> sink) throws IOException {
        long size = Files.size(path);
        if (size > LIMITS.fileBytes()) {
            Refusal refusal = Refusal.of(Refusal.Code.TOO_LARGE, name, size, LIMITS.fileBytes());
            sink.accept(Reading.Failure.unopened(name, refusal));
            return;
        }
        try (InputStream stream = Files.newInputStream(path)) {
            read(reader, name, stream, sink);
        }
    }

    /** One byte more than the limit is enough for the opener to refuse a stream that has no end. */
    private static void read(ReportReader reader, String name, InputStream stream, Consumer<Reading> sink)
            throws IOException {
        byte[] bytes = stream.readNBytes(Math.toIntExact(LIMITS.fileBytes() + 1));
        if (JsonReports.isOurs(bytes) && bytes.length <= LIMITS.fileBytes()) {
            JsonReports.lines(name, bytes).forEach(line -> sink.accept(reading(name, line)));
        } else {
            reader.read(name, bytes, sink);
        }
    }

    /** What this product wrote itself is taken as it was read then; there is no text behind it any more. */
    private static Reading reading(String name, JsonReports.Line line) {
        return switch (line) {
            case JsonReports.Line.Of(Report report) ->
                new Reading.Success(
                        report,
                        new SourceDocument(
                                name, report.source().sha256(), MediaType.TEXT, "UTF-8", List.of(), List.of()));
            case JsonReports.Line.Broken broken ->
                new Reading.Failure(name, "", MediaType.TEXT.mime(), JsonReports.BROKEN, broken.message());
        };
    }
}
