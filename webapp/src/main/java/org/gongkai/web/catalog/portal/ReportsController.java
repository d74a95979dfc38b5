package org.gongkai.web.catalog.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The annual reports (政府信息公开工作年度报告) of a body: what it published under the entry of its catalogue for them.
 *
 * @regulation arts 49, 50
 */
@Controller
class ReportsController {
    /** The entries of the standard catalogue that ask for one, of townships and departments, and of governments above them. */
    private static final Set<String> ENTRIES = Set.of("49.township", "49.county");

    /** One a year, and a few that replace one another. */
    private static final int MOST = 60;

    private final Catalogs catalogs;
    private final Agencies agencies;
    private final PublicItems items;

    ReportsController(Catalogs catalogs, Agencies agencies, PublicItems items) {
        this.catalogs = catalogs;
        this.agencies = agencies;
        this.items = items;
    }

    @GetMapping("/bodies/{body:\\d{1,18}}/reports")
    String reports(@PathVariable long body, Model model) {
        Agency agency = agencies.find(body)
                .filter(one -> one.kind().isOrgan())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = catalogs.today();
        List<ItemLine> lines = catalogs.inForce(body, today).stream()
                .map(entry -> entry.entry().code())
                .filter(ENTRIES::contains)
                .flatMap(code -> items.ofEntry(body, code, 1, MOST).stream())
                .map(line -> ItemLine.of(line, today))
                .toList();
        model.addAttribute("agency", agency);
        model.addAttribute("lines", lines);
        return "catalog/portal/reports";
    }
}
