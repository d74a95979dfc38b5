package org.gongkai.web.organization.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * How to apply to a body for information (依申请公开), as its guide and the Regulation tell, and the form to print. What somebody looks for
 * is theirs: pages with their words are kept by nobody.
 *
 * @regulation arts 27, 29, 33, 40, 42
 */
@Controller
class ApplyController {
    private static final List<Field> ACCEPTING =
            List.of(Field.NAME, Field.ADDRESS, Field.HOURS, Field.PHONE, Field.FAX, Field.INTERNET);

    private final Organization organization;
    private final Agencies agencies;
    private final AgencyHistory history;

    ApplyController(Organization organization, Agencies agencies, AgencyHistory history) {
        this.organization = organization;
        this.agencies = agencies;
        this.history = history;
    }

    /** A period of the law: how many workdays, and the article that says so. */
    record PeriodView(int workdays, String article) {
        static PeriodView of(String rule, Locale locale) {
            DeadlineRule named = DeadlineRules.named(rule);
            return new PeriodView(named.amount().orElseThrow(), named.article().in(locale));
        }
    }

    @GetMapping("/bodies/{id:\\d{1,18}}/apply")
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        show(id, words, model, response);
        model.addAttribute("current", "apply");
        model.addAttribute("reply", PeriodView.of("reply-20wd", locale));
        model.addAttribute("extension", PeriodView.of("extension-20wd", locale));
        model.addAttribute("correction", PeriodView.of("correction-notice-7wd", locale));
        return "organization/portal/apply";
    }

    @GetMapping("/bodies/{id:\\d{1,18}}/apply/form")
    String form(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            Model model,
            HttpServletResponse response) {
        show(id, words, model, response);
        return "organization/portal/apply-form";
    }

    private void show(long id, String words, Model model, HttpServletResponse response) {
        Agency agency = agencies.find(id)
                .filter(body -> body.kind().isOrgan())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("agency", agency);
        model.addAttribute("words", AskedFor.shortened(words));
        model.addAttribute("endedOn", history.endOf(id).map(Object::toString).orElse(""));
        model.addAttribute("successors", successors(id));
        Optional<Entry.Edition> guide = organization.shown(id, Section.GUIDE).stream()
                .findFirst()
                .map(entry -> entry.current().orElseThrow());
        model.addAttribute(
                "accepting", guide.map(said -> FieldView.of(said, ACCEPTING)).orElse(List.of()));
        model.addAttribute(
                "telling",
                guide.map(said -> FieldView.of(said, List.of(Field.APPLYING, Field.REMEDY)))
                        .orElse(List.of()));
    }

    private List<Agency> successors(long id) {
        return agencies.all(history.successorsOf(id).stream()
                .map(AgencyHistory.Succession::successor)
                .toList());
    }
}
