package org.gongkai.web.registers.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.registers.GivenRegisters;
import org.gongkai.web.registers.RegisterSheets;
import org.gongkai.web.registers.Takings;
import org.gongkai.web.registers.model.Question;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.taking.Choice;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.GivenTable;
import org.gongkai.web.registers.taking.Look;
import org.gongkai.web.ui.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A register that is given back (给回): sent or pasted, looked at row by row, decided, taken over. */
@Controller
@RequestMapping("/office/registers")
class GivenController {
    private static final long LARGEST = 8L << 20;
    private static final long MEGABYTE = 1L << 20;
    private static final String SAID = "said.";

    private final GivenRegisters registers;
    private final Takings takings;
    private final RegisterSheets sheets;
    private final PageWords words;

    GivenController(GivenRegisters registers, Takings takings, RegisterSheets sheets, PageWords words) {
        this.registers = registers;
        this.takings = takings;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/{body:\\d{1,18}}/{register:[a-z-]{1,40}}/given")
    String page(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String register,
            @RequestParam(defaultValue = Question.OWN) String of,
            Model model) {
        return giving(who, new Given.Scope(body, register, of), "", model);
    }

    @PostMapping("/{body:\\d{1,18}}/{register:[a-z-]{1,40}}/given")
    String give(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable Map<String, String> path,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Model model)
            throws IOException {
        long body = Long.parseLong(path.getOrDefault("body", "0"));
        Given.Scope scope =
                new Given.Scope(body, path.getOrDefault("register", ""), typed.getOrDefault("of", Question.OWN));
        String pasted = typed.getOrDefault("pasted", "");
        try {
            return "redirect:/office/registers/given/"
                    + given(who, scope, file, pasted).id();
        } catch (Refused refused) {
            model.addAttribute("problem", onForm(refused));
            return giving(who, scope, pasted, model);
        }
    }

    private Given given(SignedIn who, Given.Scope scope, @Nullable MultipartFile file, String pasted)
            throws IOException {
        if (file == null || file.isEmpty()) {
            byte[] content = sized(pasted.strip().getBytes(StandardCharsets.UTF_8));
            return registers.give(who, scope, "", content, words.phrases());
        }
        String sent = file.getOriginalFilename();
        return registers.give(who, scope, sent == null ? "" : sent, sized(file.getBytes()), words.phrases());
    }

    private static byte[] sized(byte[] content) {
        if (content.length > LARGEST) {
            throw new RegisterRefused(Reason.TOO_LARGE, String.valueOf(LARGEST / MEGABYTE));
        }
        return content;
    }

    @GetMapping("/given/{staged:\\d{1,18}}")
    String look(@AuthenticationPrincipal SignedIn who, @PathVariable long staged, Model model) {
        return looking(who, staged, model);
    }

    @PostMapping("/given/{staged:\\d{1,18}}")
    String choose(
            @AuthenticationPrincipal SignedIn who, @PathVariable long staged, @RequestParam Map<String, String> typed) {
        Map<String, Choice> said = new HashMap<>();
        typed.forEach((name, word) -> {
            if (name.startsWith(SAID)) {
                Choice.of(word).ifPresent(choice -> said.put(name.substring(SAID.length()), choice));
            }
        });
        registers.choose(who, staged, said, words.phrases());
        return "redirect:/office/registers/given/" + staged;
    }

    @PostMapping("/given/{staged:\\d{1,18}}/take-over")
    String takeOver(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long staged,
            @RequestParam Map<String, String> typed,
            Model model) {
        Look.Seen seen = new Look.Seen(
                number(typed, "fresh"),
                number(typed, "changed"),
                number(typed, "cleared"),
                typed.getOrDefault("blank", "").equals("yes"));
        try {
            return "redirect:/office/registers/takings/"
                    + registers.takeOver(who, staged, seen, words.phrases()).id();
        } catch (Refused refused) {
            model.addAttribute("problem", onForm(refused));
            return looking(who, staged, model);
        }
    }

    @PostMapping("/given/{staged:\\d{1,18}}/discard")
    String discard(@AuthenticationPrincipal SignedIn who, @PathVariable long staged) {
        Given.Scope scope = registers.discard(who, staged);
        return "redirect:/office/registers/%d/%s/given?of=%s".formatted(scope.body(), scope.register(), scope.whose());
    }

    @GetMapping("/given/{staged:\\d{1,18}}/report.csv")
    ResponseEntity<byte[]> report(@AuthenticationPrincipal SignedIn who, @PathVariable long staged) {
        return GivenReport.of(registers.look(who, staged, words.phrases()), words.phrases());
    }

    private String giving(SignedIn who, Given.Scope scope, String pasted, Model model) {
        model.addAttribute("agency", sheets.body(who, scope.body()));
        model.addAttribute("waiting", registers.waiting(who, scope).orElse(null));
        model.addAttribute("register", sheets.find(scope.register()));
        model.addAttribute("of", scope.whose());
        model.addAttribute("pasted", pasted);
        model.addAttribute("most", GivenTable.MOST_ROWS);
        model.addAttribute("takings", takings.of(who, scope));
        return "registers/office/given";
    }

    private String looking(SignedIn who, long staged, Model model) {
        Look look = registers.look(who, staged, words.phrases());
        Given.Scope scope = look.given().scope();
        model.addAttribute("agency", sheets.body(who, scope.body()));
        model.addAttribute("register", sheets.find(scope.register()));
        LookPage.of(look).show(model);
        return "registers/office/look";
    }

    private static int number(Map<String, String> typed, String name) {
        String number = typed.getOrDefault(name, "");
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : -1;
    }

    /** What is wrong with what was sent is said above the form; anything else has a page of its own. */
    private String onForm(Refused refused) {
        if (refused.isAboutTyping()) {
            return refused.sentence(words.phrases().messages(), words.phrases().locale());
        }
        throw refused;
    }
}
