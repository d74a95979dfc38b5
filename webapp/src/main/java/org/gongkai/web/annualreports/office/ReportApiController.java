package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gongkai.checks.Profile;
import org.gongkai.web.annualreports.model.Intake;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.JsonWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reading and checking for programs: files in, one JSON object a line out, the objects of the command line.
 *
 * <p>An input that cannot be read gives a line with {@code error}; the others are still answered.
 */
@RestController
class ReportApiController {
    private final Intake intake;
    private final MessageSource messages;

    ReportApiController(Intake intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @PostMapping("/api/v1/reports/read")
    void read(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        answer(files, (upload, sink) -> intake.read(upload.name(), upload.bytes(), sink), locale, response);
    }

    @PostMapping("/api/v1/reports/check")
    void check(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "profile", defaultValue = "publication") String profile,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Profile known = profile(profile);
        if (known == null) {
            String message = new Phrases(messages, locale).say("api.profile.unknown", profile);
            ApiAnswer.refuse(response, new JsonWriter(locale).error("", "UNKNOWN_PROFILE", message));
            return;
        }
        answer(files, (upload, sink) -> intake.check(upload.name(), upload.bytes(), known, sink), locale, response);
    }

    private void answer(
            List<MultipartFile> files,
            BiConsumer<Upload, Consumer<Result>> answers,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        JsonWriter json = new JsonWriter(locale);
        List<Upload> uploads = Upload.of(files == null ? List.of() : files, "", "");
        if (uploads.isEmpty()) {
            ApiAnswer.refuse(response, json.error("", "NO_FILE", new Phrases(messages, locale).say("api.no-file")));
            return;
        }
        PrintWriter lines = ApiAnswer.lines(response);
        for (Upload upload : uploads) {
            answers.accept(upload, result -> {
                lines.println(Downloads.json(result, json, locale));
                lines.flush();
            });
        }
    }

    private static @Nullable Profile profile(String name) {
        return switch (name) {
            case "publication" -> Profile.PUBLICATION;
            case "archive" -> Profile.ARCHIVE;
            default -> null;
        };
    }
}
