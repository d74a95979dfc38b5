package org.gongkai.web.annualreports.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.checks.Profile;
import org.gongkai.report.form.Severity;
import org.gongkai.web.annualreports.model.Intake;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.annualreports.model.ResultSheet;
import org.gongkai.web.annualreports.model.Shelf;
import org.gongkai.web.annualreports.model.SourceSheet;
import org.gongkai.web.ui.Phrases;
import org.gongkai.writer.JsonWriter;
import org.gongkai.writer.files.FileFormat;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes files in, lists what became of them, and shows one report beside its source. */
@Controller
class ResultController {
    private final Intake intake;
    private final Shelf shelf;
    private final Batches batches;
    private final MessageSource messages;

    ResultController(Intake intake, Shelf shelf, Batches batches, MessageSource messages) {
        this.intake = intake;
        this.shelf = shelf;
        this.batches = batches;
        this.messages = messages;
    }

    /** Reads the files of a form and goes to their results. */
    @PostMapping("/results")
    String take(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(name = "text", defaultValue = "") String text,
            Locale locale,
            Model model) {
        Phrases phrases = new Phrases(messages, locale);
        List<Upload> uploads = Upload.of(files == null ? List.of() : files, text, phrases.say("start.text.name"));
        if (uploads.isEmpty()) {
            model.addAttribute("problem", phrases.say("start.nothing"));
            return "annualreports/office/start";
        }
        return "redirect:/results/" + shelf.put(read(uploads));
    }

    /** Reads a part of what a script sends file by file; answers where the results are, and one sentence. */
    @PostMapping(path = "/results", headers = "X-Part-Of")
    ResponseEntity<String> takePart(
            @RequestParam("file") List<MultipartFile> files, @RequestHeader("X-Part-Of") String batch, Locale locale) {
        List<Upload> uploads = Upload.of(files, "", "");
        List<Result> results = read(uploads);
        String id = shelf.add(batch, results) ? batch : shelf.put(results);
        HttpStatus status = results.stream().anyMatch(result -> result.isRead() || result.isScan())
                ? HttpStatus.CREATED
                : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .header(HttpHeaders.LOCATION, "/results/" + id)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(sentence(results, new Phrases(messages, locale)));
    }

    private List<Result> read(List<Upload> uploads) {
        return uploads.stream()
                .flatMap(upload -> intake.check(upload.name(), upload.bytes(), Profile.PUBLICATION).stream())
                .toList();
    }

    private static String sentence(List<Result> results, Phrases phrases) {
        List<Result.Read> read = results.stream()
                .filter(Result.Read.class::isInstance)
                .map(Result.Read.class::cast)
                .toList();
        if (read.isEmpty()) {
            switch (results.getFirst()) {
                case Result.Refused refused -> {
                    return refused.failure().message().in(phrases.locale());
                }
                case Result.Scan _ -> {
                    return phrases.say("progress.scan");
                }
                case Result.Read _ -> throw new IllegalStateException("none was read");
            }
        }
        return phrases.say(
                "progress.read",
                read.size(),
                read.stream().mapToInt(result -> result.findings().size()).sum());
    }

    @GetMapping("/results/{batch}")
    String list(@PathVariable("batch") String batch, Model model) {
        List<Result> results = batches.all(batch);
        if (results.size() == 1 && results.getFirst().isRead()) {
            return "redirect:/results/" + batch + "/1";
        }
        if (results.size() == 1 && results.getFirst().isScan()) {
            return "redirect:/results/" + batch + "/1/typing";
        }
        model.addAttribute("batch", batch);
        model.addAttribute("results", results);
        model.addAttribute("together", results.stream().filter(Result::isRead).count() > 1);
        model.addAttribute("severities", Severity.values());
        model.addAttribute("formats", FileFormat.values());
        return "annualreports/office/results";
    }

    /** One report beside its source; {@code number} is 1-based. */
    @GetMapping("/results/{batch}/{number}")
    String show(@PathVariable("batch") String batch, @PathVariable("number") int number, Locale locale, Model model) {
        model.addAttribute("batch", batch);
        model.addAttribute("number", number);
        model.addAttribute("count", batches.all(batch).size());
        Result.Read read = batches.one(Result.Read.class, batch, number);
        ResultSheet sheet = new ResultSheet(read, new Phrases(messages, locale));
        model.addAttribute("result", read);
        model.addAttribute("report", read.report());
        model.addAttribute("findings", sheet.findings());
        model.addAttribute("formats", FileFormat.values());
        model.addAttribute("tables", sheet.tables());
        model.addAttribute("source", SourceSheet.of(read));
        return "annualreports/office/report";
    }

    /** The report as a file of this format. */
    @GetMapping("/results/{batch}/{number}/report.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable("batch") String batch,
            @PathVariable("number") int number,
            @PathVariable("format") String format,
            Locale locale) {
        Result.Read read = batches.one(Result.Read.class, batch, number);
        return Downloads.file(read.report(), format, read.findings(), locale);
    }

    /** Every report that was read, as files of this format in one zip. */
    @GetMapping("/results/{batch}/reports.{format}")
    void downloadAll(
            @PathVariable("batch") String batch,
            @PathVariable("format") String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        FileFormat known =
                FileFormat.named(format).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ConvertedFiles files = new ConvertedFiles(known, locale, response);
        JsonWriter json = new JsonWriter(locale);
        for (Result result : batches.all(batch)) {
            if (result instanceof Result.Read read) {
                files.add(read.report());
            } else {
                files.fail(Downloads.json(result, json, locale));
            }
        }
        files.finish();
    }

    @PostMapping("/results/{batch}/discard")
    String discard(@PathVariable("batch") String batch) {
        shelf.discard(batch);
        return "redirect:/";
    }
}
