package org.gongkai.web.registers.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.registers.GivenRegisters;
import org.gongkai.web.registers.RegisterSheets;
import org.gongkai.web.registers.SettledLayouts;
import org.gongkai.web.registers.files.SheetFile;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.Register.Part;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.registers.model.Sheet;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.ui.PeriodChoice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers of a body, one of them with its rows page by page, and all of it as it is printed. */
@Controller
@RequestMapping("/office/registers")
class RegisterSheetController {
    private static final int PAGE = 50;
    private static final int BODIES = 40;

    private final RegisterSheets sheets;
    private final SettledLayouts layouts;
    private final GivenRegisters given;
    private final PageWords words;

    RegisterSheetController(RegisterSheets sheets, SettledLayouts layouts, GivenRegisters given, PageWords words) {
        this.sheets = sheets;
        this.layouts = layouts;
        this.given = given;
        this.words = words;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        List<Agency> bodies = sheets.bodies(who);
        if (bodies.isEmpty()) {
            throw new RegisterRefused(Reason.NOT_ALLOWED);
        }
        if (bodies.size() == 1) {
            return "redirect:/office/registers/" + bodies.getFirst().id();
        }
        int pages = Math.max(1, (bodies.size() + BODIES - 1) / BODIES);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute(
                "bodies",
                bodies.stream().skip((shown - 1L) * BODIES).limit(BODIES).toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "registers/office/bodies";
    }

    @GetMapping("/{body:\\d{1,18}}")
    String body(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        model.addAttribute("agency", sheets.body(who, body));
        model.addAttribute("registers", sheets.all());
        model.addAttribute("villages", sheets.villages(body));
        return "registers/office/registers";
    }

    @GetMapping("/{body:\\d{1,18}}/{register:[a-z-]{1,40}}")
    String sheet(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String register,
            @RequestParam Map<String, String> typed,
            Model model) {
        AskedFor asked = asked(body, register, typed, model);
        Sheet sheet = sheets.sheet(who, asked.question(), words.phrases());
        int pages = (int) Math.max(1, (sheet.total() + PAGE - 1) / PAGE);
        int page = Math.clamp(number(typed.getOrDefault("page", "1")), 1, pages);
        model.addAttribute("agency", sheets.body(who, body));
        model.addAttribute("sheet", sheet);
        model.addAttribute("rows", sheets.rows(who, asked.question(), sheet, new Part(page, PAGE), words.phrases()));
        model.addAttribute("periods", PeriodChoice.of(words.today()));
        model.addAttribute("filters", sheets.find(register).filters(words.phrases()));
        model.addAttribute("villages", sheets.villages(body));
        model.addAttribute("files", SheetFile.values());
        model.addAttribute("maySettle", layouts.maySettle(who, body));
        model.addAttribute(
                "mayGiveBack",
                given.mayGiveBack(
                        who, new Given.Scope(body, register, asked.question().of())));
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("path", "/office/registers/" + body + "/" + register + asked.query());
        return "registers/office/sheet";
    }

    /** All rows on one page, A4 across. */
    @GetMapping("/{body:\\d{1,18}}/{register:[a-z-]{1,40}}/print")
    String print(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String register,
            @RequestParam Map<String, String> typed,
            Model model) {
        AskedFor asked = asked(body, register, typed, model);
        List<Sheet.Row> rows = new ArrayList<>();
        sheets.each(
                who,
                asked.question(),
                words.phrases(),
                sheet -> model.addAttribute("sheet", SheetFile.PDF.bounded(sheet)),
                rows::add);
        model.addAttribute("rows", rows);
        return "registers/office/print";
    }

    private AskedFor asked(long body, String register, Map<String, String> typed, Model model) {
        Register wanted = sheets.find(register);
        AskedFor asked = AskedFor.of(body, wanted, typed, words.today(), words.phrases());
        model.addAttribute("register", wanted);
        model.addAttribute("asked", asked.question());
        model.addAttribute("isUnread", asked.isUnread());
        model.addAttribute("query", asked.query());
        model.addAttribute("address", "/office/registers/" + body + "/" + register);
        return asked;
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
