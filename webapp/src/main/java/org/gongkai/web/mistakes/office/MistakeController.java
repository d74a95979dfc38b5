package org.gongkai.web.mistakes.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.mistakes.MistakeDesk;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.Standing;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers say is wrong, and the answers. */
@Controller
@RequestMapping("/office/mistakes")
class MistakeController {
    private static final int MOST = 200;
    private static final int PAGE = 40;

    private final MistakeDesk desk;
    private final Agencies agencies;
    private final MessageSource words;

    MistakeController(MistakeDesk desk, Agencies agencies, MessageSource words) {
        this.desk = desk;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.clamp(page, 1, 10_000);
        List<Report> open = desk.open(who, MOST + 1);
        List<Report> answered = desk.answered(who, shown, PAGE + 1);
        model.addAttribute("open", views(open, MOST));
        model.addAttribute("isCut", open.size() > MOST);
        model.addAttribute("most", MOST);
        model.addAttribute("answered", views(answered, PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("hasNext", answered.size() > PAGE);
        return "mistakes/office/list";
    }

    @GetMapping("/{report:\\d{1,18}}")
    String report(@AuthenticationPrincipal SignedIn who, @PathVariable long report, Model model) {
        return show(who, report, Map.of(), model);
    }

    /** A reading of how the reader can be reached is asked for by a press, as it stands in the audit. */
    @PostMapping("/{report:\\d{1,18}}/contact")
    String contact(@AuthenticationPrincipal SignedIn who, @PathVariable long report, Model model) {
        model.addAttribute("contact", desk.contact(who, report));
        return show(who, report, Map.of(), model);
    }

    @PostMapping("/{report:\\d{1,18}}/{action:look|answer}")
    String act(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale) {
        long report = Long.parseLong(path.getOrDefault("report", "0"));
        String revised = typed.getOrDefault("revision", "");
        long revision = revised.matches("[0-9]{1,18}") ? Long.parseLong(revised) : 0;
        try {
            if (path.getOrDefault("action", "").equals("look")) {
                desk.look(who, report, revision);
            } else {
                String said = typed.getOrDefault("words", "").strip();
                desk.answer(who, report, revision, Standing.answer(typed.getOrDefault("standing", "")), said);
            }
            return "redirect:/office/mistakes/" + report;
        } catch (MistakeRefused refused) {
            if (!refused.isAboutTyping()) {
                throw refused;
            }
            model.addAttribute("problem", refused.sentence(words, locale));
            return show(who, report, typed, model);
        }
    }

    private String show(SignedIn who, long id, Map<String, String> typed, Model model) {
        Report report = desk.find(who, id);
        model.addAttribute("view", views(List.of(report), 1).getFirst());
        model.addAttribute("told", desk.told(who, id));
        model.addAttribute("mayAnswer", desk.mayAnswer(who, report.about().body()));
        model.addAttribute("isMended", desk.isMended(report));
        model.addAttribute("answers", Standing.ANSWERS);
        model.addAttribute("typed", typed);
        model.addAttribute("longest", MistakeDesk.LONGEST_ANSWER);
        return "mistakes/office/report";
    }

    private List<MistakeView> views(List<Report> reports, int most) {
        Map<Long, String> names = agencies.shortNames(
                reports.stream().map(report -> report.about().body()).collect(Collectors.toSet()));
        return reports.stream()
                .limit(most)
                .map(report -> new MistakeView(
                        report, names.getOrDefault(report.about().body(), ""), desk.workdaysLeft(report)))
                .toList();
    }
}
