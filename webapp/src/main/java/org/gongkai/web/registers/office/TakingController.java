package org.gongkai.web.registers.office;

import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.registers.RegisterSheets;
import org.gongkai.web.registers.Takings;
import org.gongkai.web.registers.taking.GivenTable;
import org.gongkai.web.registers.taking.TakenRow;
import org.gongkai.web.registers.taking.Taking;
import org.gongkai.web.ui.Refused;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was taken over of a register that was given back, row by row; and undoing it. */
@Controller
@RequestMapping("/office/registers/takings/{list:\\d{1,18}}")
class TakingController {
    private static final int PAGE = 100;

    private final Takings takings;
    private final RegisterSheets sheets;
    private final PageWords words;

    TakingController(Takings takings, RegisterSheets sheets, PageWords words) {
        this.takings = takings;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping
    String taking(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long list,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return showing(who, takings.find(who, list), Math.clamp(page, 1, GivenTable.MOST_ROWS / PAGE), model);
    }

    @PostMapping("/undo")
    String undo(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long list,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        try {
            return "redirect:/office/registers/takings/"
                    + takings.undo(who, list, reason, words.phrases()).id();
        } catch (Refused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute(
                    "problem",
                    refused.sentence(words.phrases().messages(), words.phrases().locale()));
            model.addAttribute("reason", reason);
            return showing(who, takings.find(who, list), 1, model);
        }
    }

    private String showing(SignedIn who, Taking taking, int page, Model model) {
        List<TakenRow> some = takings.rows(who, taking.id(), (page - 1) * PAGE, PAGE + 1);
        model.addAttribute("agency", sheets.body(who, taking.scope().body()));
        model.addAttribute("register", sheets.find(taking.scope().register()));
        model.addAttribute("taking", taking);
        model.addAttribute("mayUndo", takings.mayUndo(who, taking));
        model.addAttribute("rows", some.stream().limit(PAGE).toList());
        model.addAttribute("page", page);
        model.addAttribute("hasMore", some.size() > PAGE);
        return "registers/office/taking";
    }
}
