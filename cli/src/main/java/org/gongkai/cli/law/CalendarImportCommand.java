package org.gongkai.cli.law;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.regulation.calendar.HolidayNotice;
import org.gongkai.regulation.calendar.NoticeFolder;
import org.gongkai.regulation.calendar.NoticeReader;
import org.gongkai.regulation.calendar.NoticeReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai calendar import}: adds a year's holiday notice after checking every line of it. */
@Command(name = "import")
public final class CalendarImportCommand implements Subcommand {

    private static final long MOST_BYTES = 1 << 20;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable String file;

    @Option(names = "--published", paramLabel = "DATE")
    private @Nullable String published;

    @Override
    public Exit run(Terminal terminal) {
        if (file == null) {
            throw UsageException.of("mistake.import.absent");
        }
        Optional<LocalDate> publishedOn = Optional.ofNullable(published).map(value -> Typed.date("--published", value));
        NoticeHome home = new NoticeHome(terminal);
        return switch (add(home, NoticeReader.read(text(file), publishedOn))) {
            case NoticeReading.Accepted accepted -> {
                for (HolidayNotice notice : accepted.notices()) {
                    terminal.print(
                            terminal.text("calendar.imported", notice.year(), notice.knownFrom(), home.folder()));
                }
                yield Exit.CLEAN;
            }
            case NoticeReading.Rejected rejected -> {
                rejected.problems()
                        .forEach(problem -> terminal.complain(problem.message().in(terminal.locale())));
                yield Exit.NOT_PROCESSED;
            }
        };
    }

    private static NoticeReading add(NoticeHome home, NoticeReading reading) {
        try {
            return new NoticeFolder(home.folder()).add(reading);
        } catch (IOException failure) {
            throw UsageException.of("mistake.folder.closed", home.folder());
        }
    }

    private static String text(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
                throw UsageException.of("mistake.import.large", file);
            }
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw UsageException.of("mistake.import.charset", file);
        } catch (IOException | InvalidPathException failure) {
            throw UsageException.of("mistake.import.closed", file);
        }
    }
}
