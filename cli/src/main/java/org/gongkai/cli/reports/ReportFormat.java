package org.gongkai.cli.reports;

import java.util.Arrays;
import java.util.Locale;
import org.gongkai.cli.terminal.UsageException;

/** How reports are printed. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** One JSON object per line. */
    JSON,
    /** One line per cell, or per finding. */
    CSV;

    /** The format of a name in lower case. */
    static ReportFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> UsageException.of("mistake.choice", "--format", name, "text, json, csv"));
    }
}
