package org.gongkai.cli.reports;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.reader.Reading;
import org.gongkai.report.Report;
import org.gongkai.writer.files.FileFormat;
import org.gongkai.writer.files.ReportFile;

/** Puts converted reports on the disk and says what could not be carried over. */
final class ConvertPage implements ReadingPage {

    private final Terminal terminal;
    private final FileFormat format;
    private final OutputPlace place;
    private final boolean isForced;
    private final Set<Path> written = new HashSet<>();

    ConvertPage(Terminal terminal, FileFormat format, OutputPlace place, boolean isForced) {
        this.terminal = terminal;
        this.format = format;
        this.place = place;
        this.isForced = isForced;
    }

    @Override
    public Printed print(Reading reading) {
        return switch (reading) {
            case Reading.Success success -> converted(success.report());
            case Reading.Failure failure -> refuse(failure.message().in(terminal.locale()));
        };
    }

    private static Printed refuse(String sentence) {
        return new Printed("", List.of(sentence), Exit.NOT_PROCESSED);
    }

    private Printed converted(Report report) {
        ReportFile file = format.write(report, terminal.locale());
        OutputFile output =
                new OutputFile(report.source().name(), report.source().reportIndex(), file);
        return new Printed("", List.of(), Exit.CLEAN, List.of(output));
    }

    @Override
    public Printed inTurn(Printed ready) {
        Printed all = new Printed(ready.text(), ready.complaints(), ready.exit());
        for (OutputFile file : ready.files()) {
            all = all.and(stored(file));
        }
        return all;
    }

    private Printed stored(OutputFile file) {
        Path path = place.path(file);
        try {
            if (written.contains(path.toAbsolutePath().normalize()) || (Files.exists(path) && !isForced)) {
                return refuse(path, "convert.exists");
            }
            if (isSource(path, file.source())) {
                return refuse(path, "convert.source");
            }
            put(path, file.file().bytes());
        } catch (FileAlreadyExistsException existing) {
            return refuse(path, "convert.exists");
        } catch (IOException failure) {
            return refuse(path, "convert.closed");
        }
        written.add(path.toAbsolutePath().normalize());
        List<String> complaints = new ArrayList<>();
        file.file().notes(terminal.locale()).forEach(note -> complaints.add(terminal.text("convert.note", path, note)));
        return new Printed(terminal.text("convert.written", path) + "\n", complaints, Exit.CLEAN);
    }

    private static boolean isSource(Path path, String source) throws IOException {
        Path original = Path.of(source.replaceFirst("!/.*", ""));
        return Files.exists(path) && Files.exists(original) && Files.isSameFile(path, original);
    }

    /** Never leaves half a file under the name asked for. */
    private void put(Path path, byte[] bytes) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(path + " is no file");
        }
        Files.createDirectories(folder);
        Path half = folder.resolve("." + path.getFileName() + ".part");
        try {
            Files.write(half, bytes);
            if (isForced) {
                Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(half, path);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private Printed refuse(Path path, String key) {
        return refuse(terminal.text(key, path));
    }
}
