package org.gongkai.cli.reports;

import java.util.List;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.writer.files.FileFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gongkai convert}: annual reports in the statutory layout as files of another format. */
@Command(name = "convert")
public final class ConvertCommand implements Subcommand {

    @Option(names = "--to", paramLabel = "docx|pdf|ofd|html|xlsx|json|csv", descriptionKey = "to")
    private @Nullable String target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "output")
    private @Nullable String output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean isForced;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    @Override
    public Exit run(Terminal terminal) {
        if (files.isEmpty()) {
            throw UsageException.of("mistake.files.absent", "convert");
        }
        FileFormat format = format();
        OutputPlace place = OutputPlace.of(output, files, format);
        return new ReportRun(terminal, new ConvertPage(terminal, format, place, isForced)).run(files);
    }

    private FileFormat format() {
        String name = target;
        if (name == null) {
            throw UsageException.of("mistake.convert.to", FileFormat.names());
        }
        return FileFormat.named(name)
                .orElseThrow(() -> UsageException.of("mistake.choice", "--to", name, FileFormat.names()));
    }
}
