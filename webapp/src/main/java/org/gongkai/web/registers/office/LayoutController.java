package org.gongkai.web.registers.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.registers.RegisterSheets;
import org.gongkai.web.registers.SettledLayouts;
import org.gongkai.web.registers.model.Layout;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which columns a body wants in which order, and who stands on the paper. */
@Controller
@RequestMapping("/office/registers/{body:\\d{1,18}}/{register:[a-z-]{1,40}}/columns")
class LayoutController {
    private static final String PLACE = "place-";
    private static final int LAST = 99;

    private final RegisterSheets sheets;
    private final SettledLayouts layouts;

    LayoutController(RegisterSheets sheets, SettledLayouts layouts) {
        this.sheets = sheets;
        this.layouts = layouts;
    }

    @GetMapping
    String columns(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String register,
            Model model) {
        Register wanted = sheets.find(register);
        model.addAttribute("agency", sheets.body(who, body));
        if (!layouts.maySettle(who, body)) {
            throw new RegisterRefused(Reason.NOT_ALLOWED);
        }
        Layout layout = sheets.layout(body, wanted);
        model.addAttribute("register", wanted);
        model.addAttribute("layout", layout);
        model.addAttribute("columns", layouts.choices(wanted, layout));
        return "registers/office/columns";
    }

    /** Places are numbers as people type them; a column without one, or with 0, is left out. */
    @PostMapping
    String settle(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String register,
            @RequestParam Map<String, String> typed) {
        List<String> columns = typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PLACE) && place(field.getValue()) > 0)
                .sorted(Comparator.comparingInt((Map.Entry<String, String> field) -> place(field.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(field -> field.getKey().substring(PLACE.length()))
                .toList();
        Layout.Signers signers =
                new Layout.Signers(typed.getOrDefault("filled-by", ""), typed.getOrDefault("checked-by", ""));
        String revision = typed.getOrDefault("revision", "0");
        long seen = revision.matches("[0-9]{1,9}") ? Long.parseLong(revision) : 0;
        layouts.settle(who, body, register, new Layout(columns, signers, seen));
        return "redirect:/office/registers/" + body + "/" + register;
    }

    private static int place(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : digits.isEmpty() ? 0 : LAST;
    }
}
