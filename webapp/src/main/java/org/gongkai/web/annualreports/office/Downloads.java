package org.gongkai.web.annualreports.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.reader.Reading;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.writer.JsonWriter;
import org.gongkai.writer.files.FileFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A result as a file to take away. */
final class Downloads {
    private Downloads() {}

    /** One line of JSON, the contract's object. */
    static String json(Result result, JsonWriter json, Locale locale) {
        return switch (result) {
            case Result.Read read -> json.line(read.report(), read.findings());
            case Result.Refused refused -> error(refused.failure(), json, locale);
            case Result.Scan scan -> error(scan.failure(), json, locale);
        };
    }

    private static String error(Reading.Failure failure, JsonWriter json, Locale locale) {
        return json.error(failure.name(), failure.code(), failure.message().in(locale));
    }

    /**
     * A report as a file under its source's name.
     *
     * @param ending name of the format; an unknown one is not found
     * @param findings what JSON carries beside the report
     */
    static ResponseEntity<byte[]> file(Report report, String ending, List<Finding> findings, Locale locale) {
        FileFormat format =
                FileFormat.named(ending).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = format == FileFormat.JSON
                ? new JsonWriter(locale).line(report, findings).getBytes(StandardCharsets.UTF_8)
                : format.write(report, locale).bytes();
        String disposition = GivenFile.disposition(bareName(report) + "." + ending);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .body(bytes);
    }

    /** The name of the report's source without folder and ending. */
    static String bareName(Report report) {
        return report.source().name().replaceAll("^.*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
    }
}
