package org.gongkai.web.catalog.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.CoverageWatch;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.catalog.files.Column;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.ui.PageHead;
import org.gongkai.web.ui.PageHead.Feed;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue's pages on the portal. */
@Controller
@RequestMapping("/catalog")
class CatalogController {
    private static final int PAGE = 30;

    private final Catalogs catalogs;
    private final CoverageWatch watch;
    private final Agencies agencies;
    private final PublicItems items;
    private final MessageSource messages;

    CatalogController(
            Catalogs catalogs, CoverageWatch watch, Agencies agencies, PublicItems items, MessageSource messages) {
        this.catalogs = catalogs;
        this.watch = watch;
        this.agencies = agencies;
        this.items = items;
        this.messages = messages;
    }

    /** A column of an entry with what it says. */
    record Fact(String name, String text) {}

    @GetMapping
    String bodies(Model model) {
        List<Agency> bodies = agencies.roots().stream()
                .flatMap(root -> watch.organsWithin(root.id()).stream())
                .toList();
        model.addAttribute("bodies", bodies);
        return "catalog/portal/bodies";
    }

    @GetMapping("/{body:\\d{1,18}}")
    String ofBody(@PathVariable long body, Model model, Locale locale) {
        Agency agency = existing(body);
        CatalogSheet sheet = CatalogSheet.of(catalogs.inForce(body, catalogs.today()), new Phrases(messages, locale));
        model.addAttribute("agency", agency);
        model.addAttribute("fields", FieldView.of(sheet, items.countByEntry(body)));
        model.addAttribute("total", sheet.rows().size());
        return "catalog/portal/body";
    }

    @GetMapping("/{body:\\d{1,18}}/{code:[a-z0-9][a-z0-9.-]{0,39}}")
    String entry(
            @PathVariable long body,
            @PathVariable String code,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Agency agency = existing(body);
        CatalogSheet sheet = CatalogSheet.of(catalogs.inForce(body, catalogs.today()), new Phrases(messages, locale));
        CatalogSheet.Row row = sheet.rows().stream()
                .filter(one -> one.entry().entry().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agency", agency);
        model.addAttribute("name", row.entry().entry().matter().name());
        Feed feed = new Feed(row.entry().entry().matter().name(), "/feeds/bodies/" + body + "/" + code + ".atom");
        model.addAttribute("head", new PageHead(List.of(), List.of(feed)));
        model.addAttribute("facts", facts(row, sheet));
        model.addAttribute(
                "statement", row.entry().exclusion().map(Exclusion::statement).orElse(""));
        fill(model, body, code, Math.clamp(page, 1, 10_000));
        return "catalog/portal/entry";
    }

    private void fill(Model model, long body, String code, int page) {
        Map<String, Long> counts = items.countByEntry(body);
        long total = counts.getOrDefault(code, 0L);
        model.addAttribute(
                "lines",
                items.ofEntry(body, code, page, PAGE).stream()
                        .map(line -> ItemLine.of(line, catalogs.today()))
                        .toList());
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("pages", Math.max(1, (total + PAGE - 1) / PAGE));
    }

    private static List<Fact> facts(CatalogSheet.Row row, CatalogSheet sheet) {
        return Arrays.stream(Column.values())
                .filter(column -> column != Column.NUMBER && column != Column.REMARK)
                .filter(column -> !row.cell(column).isEmpty())
                .map(column -> new Fact(sheet.headings().getOrDefault(column, ""), row.cell(column)))
                .toList();
    }

    private Agency existing(long body) {
        return agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
