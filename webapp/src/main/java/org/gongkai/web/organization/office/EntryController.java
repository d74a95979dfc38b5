package org.gongkai.web.organization.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.EntryRefused;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.FieldProblem;
import org.gongkai.web.organization.model.Section;
import org.gongkai.web.organization.model.Values;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Writing a line, agreeing to one, taking one away; what was typed stays on the page until it can be kept. */
@Controller
@RequestMapping("/office/organization")
class EntryController {
    private final Organization organization;
    private final EntryPage page;

    EntryController(Organization organization, EntryPage page) {
        this.organization = organization;
        this.page = page;
    }

    /** What is said when somebody agrees, does not, or takes a line away. */
    record Said(int version, String opinion) {
        Said(int version, @org.jspecify.annotations.Nullable String opinion) {
            this.version = version;
            this.opinion = opinion == null ? "" : opinion;
        }
    }

    @GetMapping("/{body:\\d{1,18}}/{section:[a-z]{1,20}}/new")
    String blank(
            @AuthenticationPrincipal SignedIn who, @PathVariable long body, @PathVariable String section, Model model) {
        if (!organization.mayKeep(who, body)) {
            throw new EntryRefused(EntryRefused.Reason.NOT_ALLOWED);
        }
        return page.of(body, section(section), 0, Map.of(), model);
    }

    @PostMapping("/{body:\\d{1,18}}/{section:[a-z]{1,20}}/new")
    String add(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @PathVariable String section,
            @RequestParam Map<String, String> form,
            Model model) {
        Map<Field, String> values = FieldView.typed(section(section), form);
        if (isWrong(values, model)) {
            return page.of(body, section(section), 0, values, model);
        }
        organization.add(who, body, section(section), values);
        return "redirect:/office/organization/" + body;
    }

    @GetMapping("/lines/{id:\\d{1,18}}")
    String line(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        return page.whole(who, organization.line(who, id), model);
    }

    @PostMapping("/lines/{id:\\d{1,18}}")
    String rewrite(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Model model) {
        Entry entry = organization.line(who, id);
        Map<Field, String> values = FieldView.typed(entry.section(), form);
        if (isWrong(values, model)) {
            return page.of(entry, values, model);
        }
        organization.rewrite(who, id, version(form.getOrDefault("version", "")), values);
        return "redirect:/office/organization/" + entry.body();
    }

    @PostMapping("/lines/{id:\\d{1,18}}/{action:confirm|refuse|remove}")
    String decide(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @PathVariable String action,
            @ModelAttribute Said said) {
        Entry entry = organization.line(who, id);
        switch (action) {
            case "confirm" -> organization.confirm(who, id, said.version(), said.opinion());
            case "refuse" -> organization.refuse(who, id, said.version(), said.opinion());
            default -> organization.remove(who, id, said.version(), said.opinion());
        }
        return "redirect:/office/organization/" + entry.body();
    }

    /** No version has the number 0. */
    private static int version(String sent) {
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
    }

    private static boolean isWrong(Map<Field, String> values, Model model) {
        List<FieldProblem> problems = Values.problems(values);
        model.addAttribute("problems", problems);
        return !problems.isEmpty();
    }

    private static Section section(String path) {
        try {
            return Section.valueOf(path.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
