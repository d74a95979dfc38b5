package org.gongkai.web.organization.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyHistory.CodeYears;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.ChangeRefused;
import org.gongkai.web.agencies.CodeCheck;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.organization.model.EntryRefused;
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

/** The tree of bodies for whoever keeps it: a body with its past, a form for each change, and what it would do before it is made. */
@Controller
@RequestMapping("/office/bodies")
class TreeController {
    private static final List<String> CHANGES =
            List.of("rename", "move", "merge", "split", "abolish", "recode", "establish");
    private static final int MOST = 2_000;

    private final Agencies agencies;
    private final AgencyHistory history;
    private final Reorganization reorganization;
    private final Permissions permissions;
    private final Acting acting;

    TreeController(
            Agencies agencies,
            AgencyHistory history,
            Reorganization reorganization,
            Permissions permissions,
            Acting acting) {
        this.agencies = agencies;
        this.history = history;
        this.reorganization = reorganization;
        this.permissions = permissions;
        this.acting = acting;
    }

    /** A code with what cannot be right about it. */
    record CodeView(CodeYears years, List<CodeCheck.Finding> findings) {}

    /** A body in the list, and how deep it stands there. */
    record Row(long id, String name, AgencyKind kind, String code, int depth) {
        static Row of(Agency agency, int depth) {
            return new Row(agency.id(), agency.name(), agency.kind(), agency.code(), depth);
        }
    }

    /** A body that may be named in a form. */
    record Choice(long id, String name) {}

    @GetMapping
    String tree(@AuthenticationPrincipal SignedIn who, Model model) {
        Set<Long> reached = permissions.bodiesWhere(who, Permission.MANAGE_BODIES);
        allow(!reached.isEmpty());
        List<Agency> tops = agencies.existing(reached).stream()
                .filter(body -> body.parent().isEmpty()
                        || !reached.contains(body.parent().getAsLong()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Agency top : tops) {
            rows.add(Row.of(top, 0));
            agencies.childrenOf(top.id()).forEach(child -> rows.add(Row.of(child, 1)));
        }
        model.addAttribute("rows", rows);
        return "organization/office/tree";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String body(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        fill(who, id, model);
        model.addAttribute("children", agencies.childrenOf(id));
        model.addAttribute("names", agencies.namesOf(id));
        model.addAttribute("codes", codes(agencies.find(id).orElseThrow()));
        model.addAttribute("decisions", history.decisionsOn(id).reversed());
        model.addAttribute(
                "successors",
                named(history.successorsOf(id).stream()
                        .map(one -> one.successor())
                        .toList()));
        model.addAttribute(
                "predecessors",
                named(history.predecessorsOf(id).stream().map(one -> one.body()).toList()));
        return "organization/office/tree-body";
    }

    @GetMapping("/{id:\\d{1,18}}/change")
    String ask(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String what,
            Model model) {
        return form(who, id, new ChangeForm(what, null, null, null, null, null, null, null, null, null), model);
    }

    @PostMapping("/{id:\\d{1,18}}/preview")
    String preview(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @ModelAttribute("form") ChangeForm form,
            Model model) {
        allow(isAllowed(who, id, form));
        Optional<Change> change = form.change(id);
        if (change.isEmpty()) {
            model.addAttribute("missing", form.problems());
            return form(who, id, form, model);
        }
        Reorganization.Preview preview = reorganization.preview(change.get());
        if (!preview.problems().isEmpty()) {
            model.addAttribute("problems", preview.problems());
            return form(who, id, form, model);
        }
        fill(who, id, model);
        model.addAttribute("preview", preview);
        return "organization/office/preview";
    }

    @PostMapping("/{id:\\d{1,18}}/change")
    String make(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long id,
            @ModelAttribute("form") ChangeForm form,
            Model model) {
        allow(isAllowed(who, id, form));
        try {
            long stamp = form.stamp() == null ? 0 : form.stamp();
            Change change = form.change(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
            return "redirect:/office/bodies/" + reorganization.make(change, form.because(), stamp, acting.as(who));
        } catch (ChangeRefused refused) {
            model.addAttribute("problems", refused.problems());
            return form(who, id, form, model);
        }
    }

    private String form(SignedIn who, long id, ChangeForm form, Model model) {
        allow(isAllowed(who, id, form));
        fill(who, id, model);
        model.addAttribute("form", form);
        model.addAttribute("kinds", Arrays.stream(AgencyKind.values()).toList());
        model.addAttribute("choices", choices(who, id, form.what().equals("move")));
        return "organization/office/change";
    }

    private void fill(SignedIn who, long id, Model model) {
        Agency agency = agencies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        allow(permissions.allows(who, Permission.MANAGE_BODIES, id));
        model.addAttribute("agency", agency);
        model.addAttribute("endedOn", history.endOf(id).map(Object::toString).orElse(""));
        boolean mayChange = history.endOf(id).isEmpty();
        boolean isAbove = permissions.allowsReorganizing(who, id);
        model.addAttribute(
                "changes",
                CHANGES.stream()
                        .filter(what -> mayChange && (isAbove || what.equals("establish") || what.equals("recode")))
                        .toList());
    }

    /** Codes and what stands below are the body's own to enter; everything else is decided above it. */
    private boolean isAllowed(SignedIn who, long id, ChangeForm form) {
        if (!CHANGES.contains(form.what())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean isOwn = form.what().equals("establish") || form.what().equals("recode");
        return permissions.allows(who, Permission.MANAGE_BODIES, id)
                && (isOwn || permissions.allowsReorganizing(who, id))
                && form.bodies().stream().allMatch(other -> permissions.allows(who, Permission.MANAGE_BODIES, other));
    }

    private List<Choice> choices(SignedIn who, long id, boolean asAbove) {
        AgencyKind kind = agencies.find(id).orElseThrow().kind();
        return agencies.existing(permissions.bodiesWhere(who, Permission.MANAGE_BODIES)).stream()
                .filter(other -> other.id() != id)
                .filter(other ->
                        asAbove ? other.kind().mayHold(kind) : other.kind() == kind || kind == AgencyKind.VILLAGE)
                .limit(MOST)
                .map(other -> new Choice(other.id(), other.name()))
                .toList();
    }

    private List<CodeView> codes(Agency agency) {
        String above =
                agency.parent().isPresent() ? history.divisionOf(agency.parent().getAsLong()) : "";
        return history.codesOf(agency.id()).stream()
                .map(code -> new CodeView(
                        code,
                        code.kind() == CodeKind.CREDIT
                                ? CodeCheck.credit(code.code())
                                : CodeCheck.division(code.code(), agency.kind(), above)))
                .toList();
    }

    private List<Choice> named(List<Long> ids) {
        return agencies.all(ids).stream()
                .map(body -> new Choice(body.id(), body.name()))
                .toList();
    }

    private static void allow(boolean isAllowed) {
        if (!isAllowed) {
            throw new EntryRefused(EntryRefused.Reason.NOT_ALLOWED);
        }
    }
}
