package org.gongkai.cli.reports;

import java.util.List;
import org.gongkai.cli.terminal.UsageException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code read} and {@code check} have in common. */
final class ReportOptions {

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
    private String format = "text";

    @Option(names = "--json", descriptionKey = "json")
    private boolean isJson;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    private List<String> files = List.of();

    ReportFormat format() {
        return isJson ? ReportFormat.JSON : ReportFormat.named(format);
    }

    /** The files, at least one. */
    List<String> files(String command) {
        if (files.isEmpty()) {
            throw UsageException.of("mistake.files.absent", command);
        }
        return files;
    }
}
