package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.documents.worker.WorkerSettings;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.form.Editions;

/** Reads the inputs of one command, several at a time, and prints them in their order as soon as each is ready. */
final class ReportRun {

    private static final Limits LIMITS = Limits.DEFAULT;

    private final Terminal terminal;
    private final ReadingPage page;
    private final WorkerPool workers = new WorkerPool(WorkerSettings.of(WorkerSettings.Scope.RISKY_FORMATS));
    private final ReportReader reader = new ReportReader(new DocumentOpener(LIMITS, workers), Editions.standard());
    private Exit exit = Exit.CLEAN;

    ReportRun(Terminal terminal, ReadingPage page) {
        this.terminal = terminal;
        this.page = page;
    }

    /** Everything the arguments name; stops early when nobody reads the results any more. */
    Exit run(List<String> files) {
        terminal.out().print(page.header());
        try (workers) {
            InOrder.each(new Inputs(files), this::print, this::show);
        }
        return exit;
    }

    private boolean show(ReadingPage.Printed ready) {
        ReadingPage.Printed printed = page.inTurn(ready);
        exit = exit.or(printed.exit());
        terminal.out().print(printed.text());
        boolean isClosed = terminal.isClosed();
        if (isClosed) {
            exit = Exit.NOT_PROCESSED;
        }
        printed.complaints().forEach(terminal::complain);
        return !isClosed;
    }

    private void print(Input input, Consumer<ReadingPage.Printed> sink) {
        try {
            switch (input) {
                case Input.StoredFile(String name, Path path) -> stored(name, path, sink);
                case Input.Standard(String name) -> read(name, terminal.in(), sink);
                case Input.Missing(String name, Refusal refusal) -> sink.accept(refuse(name, refusal));
                case Input.EmptyFolder folder ->
                    sink.accept(page.refuse(
                            folder.name(), "EMPTY_FOLDER", folder.sentence().in(terminal.locale())));
            }
        } catch (IOException failure) {
            sink.accept(refuse(input.name(), Refusal.of(Refusal.Code.NOT_READABLE, input.name())));
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError fault) {
            sink.accept(page.refuse(
                    input.name(),
                    "PROGRAM_FAULT",
                    terminal.text("fault.input", input.name(), fault.getClass().getSimpleName())));
        }
    }

    private void stored(String name, Path path, Consumer<ReadingPage.Printed> sink) throws IOException {
        long size = Files.size(path);
        if (size > LIMITS.fileBytes()) {
            sink.accept(refuse(name, Refusal.of(Refusal.Code.TOO_LARGE, name, size, LIMITS.fileBytes())));
            return;
        }
        try (InputStream stream = Files.newInputStream(path)) {
            read(name, stream, sink);
        }
    }

    /** One byte more than the limit is enough for the opener to refuse a stream that has no end. */
    private void read(String name, InputStream stream, Consumer<ReadingPage.Printed> sink) throws IOException {
        byte[] bytes = stream.readNBytes(Math.toIntExact(LIMITS.fileBytes() + 1));
        reader.read(name, bytes, reading -> sink.accept(page.print(reading)));
    }

    private ReadingPage.Printed refuse(String name, Refusal refusal) {
        return page.refuse(name, refusal.code().name(), refusal.message(terminal.locale()));
    }
}
