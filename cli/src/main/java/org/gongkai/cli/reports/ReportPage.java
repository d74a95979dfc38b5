package org.gongkai.cli.reports;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.reader.Reading;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.Severity;
import org.gongkai.writer.CsvWriter;
import org.gongkai.writer.JsonWriter;
import org.gongkai.writer.TextWriter;

/**
 * How one input looks on paper.
 *
 * @param locale the language of text and messages
 * @param format the shape
 * @param findings what is shown of a report
 * @param isVerdict whether an error among the findings is an error of the command
 */
record ReportPage(Locale locale, ReportFormat format, Function<Report, List<Finding>> findings, boolean isVerdict)
        implements ReadingPage {

    @Override
    public String header() {
        if (format != ReportFormat.CSV) {
            return "";
        }
        return isVerdict ? new CsvWriter().findingsHeader() : new CsvWriter().header();
    }

    @Override
    public Printed print(Reading reading) {
        return switch (reading) {
            case Reading.Success success -> print(success.report());
            case Reading.Failure failure -> refusal(failure);
        };
    }

    private Printed refusal(Reading.Failure failure) {
        String sentence = failure.message().in(locale);
        String text = format == ReportFormat.JSON
                ? new JsonWriter(locale).error(failure.name(), failure.code(), sentence) + "\n"
                : "";
        return new Printed(text, List.of(sentence), Exit.NOT_PROCESSED);
    }

    private Printed print(Report report) {
        List<Finding> shown = findings.apply(report);
        String text = switch (format) {
            case TEXT -> new TextWriter(locale).text(report, shown) + "\n";
            case JSON -> new JsonWriter(locale).line(report, shown) + "\n";
            case CSV -> isVerdict ? new CsvWriter().findings(report, shown, locale) : new CsvWriter().rows(report);
        };
        boolean isWrong = isVerdict && shown.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new Printed(text, List.of(), isWrong ? Exit.ERRORS_FOUND : Exit.CLEAN);
    }
}
