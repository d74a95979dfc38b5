package org.gongkai.web.organization.office;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.Portraits;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.EntryRefused;
import org.gongkai.web.organization.model.Gap;
import org.gongkai.web.organization.model.Section;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies somebody works for, and for each what it says about itself, what is missing and what waits. */
@Controller
@RequestMapping("/office/organization")
class OrganizationController {
    private static final int PAGE = 40;

    private final Organization organization;
    private final Agencies agencies;
    private final Permissions permissions;
    private final Portraits portraits;

    OrganizationController(Organization organization, Agencies agencies, Permissions permissions, Portraits portraits) {
        this.organization = organization;
        this.agencies = agencies;
        this.permissions = permissions;
        this.portraits = portraits;
    }

    /** A body in the list. */
    record BodyLine(long id, String name, int gaps, long waiting) {}

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Set<Long> reached = permissions.bodiesWhere(who, Permission.READ_OFFICE);
        if (reached.isEmpty()) {
            throw new EntryRefused(EntryRefused.Reason.NOT_ALLOWED);
        }
        List<Agency> bodies = agencies.existing(reached).stream()
                .filter(agency -> agency.kind().isOrgan())
                .toList();
        if (bodies.size() == 1) {
            return "redirect:/office/organization/" + bodies.getFirst().id();
        }
        int pages = Math.max(1, (bodies.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute(
                "bodies",
                bodies.stream()
                        .skip((shown - 1L) * PAGE)
                        .limit(PAGE)
                        .map(agency -> line(who, agency))
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "organization/office/list";
    }

    @GetMapping("/{body:\\d{1,18}}")
    String body(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model) {
        List<Entry> lines = organization.lines(who, body);
        Map<Section, List<EntryView>> sections = new EnumMap<>(Section.class);
        Arrays.stream(Section.values())
                .forEach(section -> sections.put(
                        section,
                        lines.stream()
                                .filter(line -> line.section() == section)
                                .map(line -> EntryView.of(line, organization.mayDecide(who, line)))
                                .toList()));
        List<Gap> gaps = organization.gaps(body);
        model.addAttribute(
                "agency", agencies.find(body).orElseThrow(() -> new EntryRefused(EntryRefused.Reason.UNKNOWN)));
        model.addAttribute("sections", sections);
        model.addAttribute("portraits", PortraitView.waiting(portraits, lines));
        model.addAttribute("gaps", gaps);
        model.addAttribute("mayKeep", organization.mayKeep(who, body));
        return "organization/office/body";
    }

    private BodyLine line(SignedIn who, Agency agency) {
        long waiting = organization.lines(who, agency.id()).stream()
                .filter(Entry::isWaiting)
                .count();
        return new BodyLine(
                agency.id(), agency.name(), organization.gaps(agency.id()).size(), waiting);
    }
}
