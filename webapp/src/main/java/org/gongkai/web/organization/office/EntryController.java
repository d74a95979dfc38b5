package org.gongkai.web.organization.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
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
    private final Agencies agencies;

    EntryController(Organization organization, Agencies agencies) {
        this.organization = organization;
        this.agencies = agencies;
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
        return form(body, section(section), 0, Map.of(), model);
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
            return form(body, section(section), 0, values, model);
        }
        organization.add(who, body, section(section), values);
        return "redirect:/office/organization/" + body;
    }

    @GetMapping("/lines/{id:\\d{1,18}}")
    String line(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        Entry entry = organization.line(who, id);
        model.addAttribute("versions", organization.versions(who, id));
        return form(entry, entry.newest().values(), model);
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
            return form(entry, values, model);
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

    private String form(Entry entry, Map<Field, String> values, Model model) {
        model.addAttribute("entry", entry);
        return form(entry.body(), entry.section(), entry.newest().version(), values, model);
    }

    private String form(long body, Section section, int version, Map<Field, String> values, Model model) {
        model.addAttribute(
                "agency", agencies.find(body).orElseThrow(() -> new EntryRefused(EntryRefused.Reason.UNKNOWN)));
        model.addAttribute("section", section);
        model.addAttribute("version", version);
        model.addAttribute("fields", FieldView.of(section, values));
        return "organization/office/entry";
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
