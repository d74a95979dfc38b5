package org.gongkai.web.exchange.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.ExchangeDesk;
import org.gongkai.web.exchange.ListImports;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.ListFields;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** A list of another platform: sent or pasted, its columns named, its doubtful lines decided, taken over as a whole. */
@Controller
@RequestMapping("/office/exchange")
class ListImportController {
    private static final long LARGEST = 8L << 20;
    private static final long MEGABYTE = 1L << 20;

    private final ListImports lists;
    private final ExchangeDesk desk;
    private final MessageSource words;

    ListImportController(ListImports lists, ExchangeDesk desk, MessageSource words) {
        this.lists = lists;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/{body:\\d{1,18}}/lists/new")
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        if (!desk.mayBringIn(who, desk.body(who, body).id())) {
            throw new ImportRefused(Reason.NOT_ALLOWED);
        }
        return sending(who, body, Map.of(), model);
    }

    @PostMapping("/{body:\\d{1,18}}/lists")
    String send(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed,
            Model model)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        try {
            Staged staged = stage(who, body, file, typed);
            return "redirect:/office/exchange/lists/" + staged.id();
        } catch (ImportRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            return sending(who, body, typed, model);
        }
    }

    private Staged stage(SignedIn who, long body, @Nullable MultipartFile file, Map<String, String> typed)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        String source = typed.getOrDefault("source", "");
        if (file == null || file.isEmpty()) {
            byte[] pasted = typed.getOrDefault("pasted", "").getBytes(StandardCharsets.UTF_8);
            return lists.stage(who, body, new Staged.Sent(source, "", ""), sized(pasted), locale);
        }
        if (file.getSize() > LARGEST) {
            throw new ImportRefused(Reason.TOO_LARGE, String.valueOf(LARGEST / MEGABYTE));
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return lists.stage(who, body, new Staged.Sent(source, name, ""), file.getBytes(), locale);
    }

    private static byte[] sized(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new ImportRefused(Reason.TOO_LARGE, String.valueOf(LARGEST / MEGABYTE));
        }
        return bytes;
    }

    @GetMapping("/lists/{staged:\\d{1,18}}")
    String look(@AuthenticationPrincipal SignedIn who, @PathVariable long staged, Model model, Locale locale) {
        return looking(who, lists.preview(who, staged, locale), model);
    }

    @PostMapping("/lists/{staged:\\d{1,18}}")
    String choose(
            @AuthenticationPrincipal SignedIn who, @PathVariable long staged, @RequestParam Map<String, String> typed) {
        ChoiceForm form = new ChoiceForm(typed, ListFields.ALL);
        lists.choose(who, staged, form.mapping(), form.decisions(lists.find(who, staged)));
        return "redirect:/office/exchange/lists/" + staged;
    }

    @PostMapping("/lists/{staged:\\d{1,18}}/take-over")
    String takeOver(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long staged,
            @RequestParam(defaultValue = "-1") int expected,
            Model model,
            Locale locale) {
        try {
            ListImport done = lists.takeOver(who, staged, expected, locale);
            return "redirect:/office/exchange/imports/" + done.id();
        } catch (ImportRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            return looking(who, lists.preview(who, staged, locale), model);
        }
    }

    @PostMapping("/lists/{staged:\\d{1,18}}/discard")
    String discard(@AuthenticationPrincipal SignedIn who, @PathVariable long staged) {
        return "redirect:/office/exchange/" + lists.discard(who, staged);
    }

    @GetMapping("/lists/{staged:\\d{1,18}}/report.csv")
    ResponseEntity<byte[]> report(@AuthenticationPrincipal SignedIn who, @PathVariable long staged, Locale locale) {
        return new ListReport(new Phrases(words, locale)).of(lists.preview(who, staged, locale));
    }

    private String sending(SignedIn who, long body, Map<String, String> typed, Model model) {
        model.addAttribute("agency", desk.body(who, body));
        model.addAttribute("typed", typed);
        model.addAttribute("most", ListImports.MOST_LINES);
        return "exchange/office/send";
    }

    private String looking(SignedIn who, Preview preview, Model model) {
        String base = "/office/exchange/lists/" + preview.staged().id();
        return new LookPage(base, "exchange", ListFields.ALL)
                .show(desk.body(who, preview.staged().body()), preview, model);
    }

    /** What is wrong with what was sent is said above the form; anything else has a page of its own. */
    private String onForm(ImportRefused refused, Locale locale) {
        if (refused.isAboutTyping()) {
            return refused.sentence(words, locale);
        }
        throw refused;
    }
}
