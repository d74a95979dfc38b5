package org.gongkai.web.exchange.office;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.exchange.ExchangeDesk;
import org.gongkai.web.exchange.Moves;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.moving.MoveFields;
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

/** A folder of items: sent as one zip file, looked at, and moved here as drafts. */
@Controller
@RequestMapping("/office/exchange")
class MoveController {
    private final Moves moves;
    private final ExchangeDesk desk;
    private final MessageSource words;

    MoveController(Moves moves, ExchangeDesk desk, MessageSource words) {
        this.moves = moves;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/{body:\\d{1,18}}/folders/new")
    String page(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        if (!desk.mayBringIn(who, desk.body(who, body).id())) {
            throw new ImportRefused(Reason.NOT_ALLOWED);
        }
        return sending(who, body, "", model);
    }

    @PostMapping("/{body:\\d{1,18}}/folders")
    String send(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Model model)
            throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        try {
            byte[] zip = file == null ? new byte[0] : file.getBytes();
            String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            Staged staged = moves.stage(who, body, new Staged.Sent(source, name, ""), zip, locale);
            return "redirect:/office/exchange/folders/" + staged.id();
        } catch (ImportRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            return sending(who, body, source, model);
        }
    }

    @GetMapping("/folders/{staged:\\d{1,18}}")
    String look(@AuthenticationPrincipal SignedIn who, @PathVariable long staged, Model model, Locale locale) {
        return looking(who, moves.preview(who, staged, locale).preview(), model);
    }

    @PostMapping("/folders/{staged:\\d{1,18}}")
    String choose(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long staged,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        ChoiceForm form = new ChoiceForm(typed, MoveFields.ALL);
        Staged before = moves.preview(who, staged, locale).preview().staged();
        moves.choose(who, staged, form.mapping(), form.decisions(before));
        return "redirect:/office/exchange/folders/" + staged;
    }

    @PostMapping("/folders/{staged:\\d{1,18}}/take-over")
    String takeOver(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long staged,
            @RequestParam(defaultValue = "-1") int expected,
            Model model,
            Locale locale) {
        try {
            return "redirect:/office/exchange/moves/"
                    + moves.takeOver(who, staged, expected, locale).id();
        } catch (ImportRefused refused) {
            model.addAttribute("problem", onForm(refused, locale));
            return looking(who, moves.preview(who, staged, locale).preview(), model);
        }
    }

    @PostMapping("/folders/{staged:\\d{1,18}}/discard")
    String discard(@AuthenticationPrincipal SignedIn who, @PathVariable long staged) {
        return "redirect:/office/exchange/" + moves.discard(who, staged);
    }

    @GetMapping("/folders/{staged:\\d{1,18}}/report.csv")
    ResponseEntity<byte[]> report(@AuthenticationPrincipal SignedIn who, @PathVariable long staged, Locale locale) {
        return new ListReport(new Phrases(words, locale))
                .of(moves.preview(who, staged, locale).preview());
    }

    private String sending(SignedIn who, long body, String source, Model model) {
        model.addAttribute("agency", desk.body(who, body));
        model.addAttribute("source", source);
        model.addAttribute("most", Moves.MOST_LINES);
        return "exchange/office/move-send";
    }

    private String looking(SignedIn who, Preview preview, Model model) {
        String base = "/office/exchange/folders/" + preview.staged().id();
        return new LookPage(base, "exchange.move", MoveFields.ALL)
                .show(desk.body(who, preview.staged().body()), preview, model);
    }

    private String onForm(ImportRefused refused, Locale locale) {
        if (refused.isAboutTyping()) {
            return refused.sentence(words, locale);
        }
        throw refused;
    }
}
