package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.annualreports.model.Intake;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.JsonReports;
import org.gongkai.writer.JsonWriter;
import org.gongkai.writer.files.FileFormat;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Converting for programs: files in, files of another format out, as the command line's {@code convert} writes them.
 *
 * <p>JSON that was written before is taken as well. One report is answered as a file, several as a zip; an input that gives
 * none does not stop the others.
 */
@RestController
class ConvertApiController {
    private final Intake intake;
    private final MessageSource messages;

    ConvertApiController(Intake intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @PostMapping("/api/v1/reports/convert")
    void convert(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "to", defaultValue = "") String to,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        JsonWriter json = new JsonWriter(locale);
        Phrases phrases = new Phrases(messages, locale);
        Optional<FileFormat> format = FileFormat.named(to);
        List<Upload> uploads = Upload.of(files == null ? List.of() : files, "", "");
        if (format.isEmpty()) {
            String sentence = phrases.say("api.format.unknown", to, FileFormat.names());
            ApiAnswer.refuse(response, json.error("", "UNKNOWN_FORMAT", sentence));
            return;
        }
        if (uploads.isEmpty()) {
            ApiAnswer.refuse(response, json.error("", "NO_FILE", phrases.say("api.no-file")));
            return;
        }
        ConvertedFiles converted = new ConvertedFiles(format.get(), locale, response);
        uploads.forEach(upload -> take(upload, converted, json, locale));
        converted.finish();
    }

    private void take(Upload upload, ConvertedFiles converted, JsonWriter json, Locale locale) {
        if (JsonReports.isOurs(upload.bytes())) {
            JsonReports.lines(upload.name(), upload.bytes()).forEach(line -> {
                switch (line) {
                    case JsonReports.Line.Of of -> converted.add(of.report());
                    case JsonReports.Line.Broken broken ->
                        converted.fail(json.error(
                                upload.name(),
                                JsonReports.BROKEN,
                                broken.message().in(locale)));
                }
            });
            return;
        }
        intake.read(upload.name(), upload.bytes(), result -> {
            if (result instanceof Result.Read read) {
                converted.add(read.report());
            } else {
                converted.fail(Downloads.json(result, json, locale));
            }
        });
    }
}
