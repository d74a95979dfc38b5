package org.gongkai.web.catalog.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.CatalogRefused;
import org.gongkai.web.catalog.CatalogRefused.Reason;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.CoverageWatch;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.catalog.model.Verdict.State;
import org.gongkai.web.exchange.ListedCounts;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is missing: of one body entry by entry, of a county as a matrix. */
@Controller
@RequestMapping("/office/coverage")
class CoverageController {
    private final CoverageWatch watch;
    private final Catalogs catalogs;
    private final ReachableBodies bodies;
    private final MessageSource messages;
    private final ListedCounts listed;

    CoverageController(
            CoverageWatch watch,
            Catalogs catalogs,
            ReachableBodies bodies,
            MessageSource messages,
            ListedCounts listed) {
        this.listed = listed;
        this.watch = watch;
        this.catalogs = catalogs;
        this.bodies = bodies;
        this.messages = messages;
    }

    /**
     * That something was formed or changed, as the page sends it.
     *
     * @param on 2026-03-01
     */
    record OccasionForm(
            @Nullable String code,
            @Nullable String on,
            @Nullable String what) {
        Occasion occasion(long body) {
            String text = what == null ? "" : what.strip();
            return new Occasion(
                    body,
                    code == null ? "" : code,
                    TypedDay.read(on).orElseThrow(() -> new CatalogRefused(Reason.UNREADABLE_DAY)),
                    text);
        }
    }

    @GetMapping
    String first(@AuthenticationPrincipal SignedIn who) {
        Agency top = bodies.tops(who).stream().findFirst().orElseThrow(() -> new CatalogRefused(Reason.NOT_ALLOWED));
        boolean isAlone = watch.organsWithin(top.id()).size() < 2;
        return "redirect:/office/coverage/" + top.id() + (isAlone ? "" : "/matrix");
    }

    @GetMapping("/{body:\\d{1,18}}")
    String ofBody(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam(required = false) @Nullable State state,
            Model model,
            Locale locale) {
        model.addAttribute("listed", listed.inYearOf(bodies.seen(who, body).id(), catalogs.today()));
        return show(who, body, state, model, locale);
    }

    @PostMapping("/{body:\\d{1,18}}/occasions")
    String happened(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @ModelAttribute OccasionForm form,
            Model model,
            Locale locale) {
        try {
            catalogs.happened(who, form.occasion(body));
        } catch (CatalogRefused refused) {
            model.addAttribute("problem", refused.sentence(messages, locale));
            return show(who, body, null, model, locale);
        }
        return "redirect:/office/coverage/" + body + "#e-" + form.code();
    }

    @GetMapping("/{body:\\d{1,18}}/matrix")
    String matrix(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        model.addAttribute("agency", bodies.seen(who, body));
        List<Agency> organs = watch.organsWithin(body);
        model.addAttribute("matrix", MatrixView.of(organs, watch.lines(organs, catalogs.today())));
        model.addAttribute("states", State.values());
        model.addAttribute("today", catalogs.today());
        return "catalog/office/matrix";
    }

    private String show(SignedIn who, long body, @Nullable State state, Model model, Locale locale) {
        Agency agency = bodies.seen(who, body);
        LocalDate today = catalogs.today();
        CatalogWords words = new CatalogWords(new Phrases(messages, locale));
        List<CoverageView> all = watch.of(body, today).stream()
                .map(line -> CoverageView.of(line, words, today))
                .toList();
        Map<State, Long> counts = new LinkedHashMap<>();
        Arrays.stream(State.values())
                .forEach(one -> counts.put(
                        one, all.stream().filter(line -> line.state() == one).count()));
        Map<String, List<CoverageView>> fields = new LinkedHashMap<>();
        all.stream()
                .filter(line -> state == null || line.state() == state)
                .forEach(line -> fields.computeIfAbsent(line.field(), _ -> new ArrayList<>())
                        .add(line));
        model.addAttribute("agency", agency);
        model.addAttribute("fields", fields);
        model.addAttribute("counts", counts);
        model.addAttribute("state", state);
        model.addAttribute("today", today);
        model.addAttribute("mayDraft", bodies.mayDraft(who, body));
        model.addAttribute("hasBelow", watch.organsWithin(body).size() > 1);
        return "catalog/office/coverage";
    }
}
