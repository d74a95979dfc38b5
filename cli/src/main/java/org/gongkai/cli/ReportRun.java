package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.reader.Reading;
import org.gongkai.reader.ReportReader;
import org.gongkai.report.form.Editions;

/** Reads the inputs of one command, several at a time, and prints them in their order as soon as each is ready. */
final class ReportRun {

    private static final Limits LIMITS = Limits.DEFAULT;

    private final Terminal terminal;
    private final ReadingPage page;
    private final ReportReader reader = new ReportReader(new DocumentOpener(LIMITS), Editions.standard());
    private Exit exit = Exit.CLEAN;

    ReportRun(Terminal terminal, ReadingPage page) {
        this.terminal = terminal;
        this.page = page;
    }

    /** Everything the arguments name; stops early when nobody reads the results any more. */
    Exit run(List<String> files) {
        terminal.out().print(page.header());
        InOrder.each(new Inputs(files), this::printed, this::show);
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

    private ReadingPage.Printed printed(Input input) {
        try {
            return switch (input) {
                case Input.StoredFile(String name, Path path) -> stored(name, path);
                case Input.Standard(String name) -> read(name, terminal.in());
                case Input.Missing(String name, Refusal refusal) -> refuse(name, refusal);
                case Input.EmptyFolder folder ->
                    page.refuse(folder.name(), "EMPTY_FOLDER", folder.sentence().in(terminal.locale()));
            };
        } catch (IOException failure) {
            return refuse(input.name(), Refusal.of(Refusal.Code.NOT_READABLE, input.name()));
        } catch (RuntimeException | StackOverflowError fault) {
            return page.refuse(
                    input.name(),
                    "PROGRAM_FAULT",
                    terminal.text("fault.input", input.name(), fault.getClass().getSimpleName()));
        }
    }

    private ReadingPage.Printed stored(String name, Path path) throws IOException {
        long size = Files.size(path);
        if (size > LIMITS.fileBytes()) {
            return refuse(name, Refusal.of(Refusal.Code.TOO_LARGE, name, size, LIMITS.fileBytes()));
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return read(name, stream);
        }
    }

    /** One byte more than the limit is enough for the opener to refuse a stream that has no end. */
    private ReadingPage.Printed read(String name, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(Math.toIntExact(LIMITS.fileBytes() + 1));
        ReadingPage.Printed all = new ReadingPage.Printed("", List.of(), Exit.CLEAN);
        for (Reading reading : reader.read(name, bytes)) {
            all = all.and(page.print(reading));
        }
        return all;
    }

    private ReadingPage.Printed refuse(String name, Refusal refusal) {
        return page.refuse(name, refusal.code().name(), refusal.message(terminal.locale()));
    }
}
