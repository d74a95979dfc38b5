package org.gongkai.web.registers.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.registers.RegisterSheets;
import org.gongkai.web.registers.files.SheetFile;
import org.gongkai.web.registers.files.SheetFiles;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A register as a file to save. */
@Controller
class SheetFileController {
    private final RegisterSheets sheets;
    private final SheetFiles files;
    private final PageWords words;

    SheetFileController(RegisterSheets sheets, SheetFiles files, PageWords words) {
        this.sheets = sheets;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/office/registers/{body:\\d{1,18}}/{register:[a-z-]{1,40}}/files/register.{ending:[a-z]{3,4}}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String register,
            @PathVariable String ending,
            @RequestParam Map<String, String> typed)
            throws IOException {
        SheetFile file = SheetFile.named(ending).orElseThrow(() -> new RegisterRefused(Reason.UNKNOWN_FILE, ending));
        Phrases phrases = words.phrases();
        Question question = AskedFor.of(body, sheets.find(register), typed, words.today(), phrases)
                .question();
        String title = sheets.sheet(who, question, phrases).title();
        String name = "%s-%s-%s"
                .formatted(title, question.period().first(), question.period().last());
        Path made = files.take(who, question, file, phrases);
        long size = Files.size(made);
        return GivenFile.named(name, file.type())
                .contentLength(size)
                .body(new InputStreamResource(Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
