package org.gongkai.web.catalog.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.catalog.model.CatalogField;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.publishing.model.PublicItems;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue as data: fields, classes, standard editions, and what is in force for a body on a day. */
@RestController
@RequestMapping("/api/v1/catalog")
class CatalogApiController {
    private final Catalogs catalogs;
    private final Agencies agencies;
    private final PublicItems items;
    private final MessageSource messages;

    CatalogApiController(Catalogs catalogs, Agencies agencies, PublicItems items, MessageSource messages) {
        this.catalogs = catalogs;
        this.agencies = agencies;
        this.items = items;
        this.messages = messages;
    }

    /** An edition of the standard catalogue. */
    record EditionView(String edition, LocalDate validFrom, String source, int entries) {}

    /** What everybody inherits. */
    record StandardView(
            List<EditionView> editions,
            List<CatalogField> fields,
            List<String> channels,
            List<String> subjects,
            List<String> genres) {}

    /** What is in force for a body. */
    record BodyView(long body, String name, LocalDate day, List<EntryJson> entries) {}

    @GetMapping
    StandardView standard() {
        return new StandardView(
                StandardCatalog.editions().stream()
                        .map(edition -> new EditionView(
                                edition.id().toString(),
                                edition.validFrom(),
                                edition.note(),
                                edition.entries().size()))
                        .toList(),
                StandardCatalog.fields(),
                StandardCatalog.channels(),
                StandardCatalog.subjects(),
                StandardCatalog.genres());
    }

    @GetMapping("/{body:\\d{1,18}}")
    BodyView ofBody(
            @PathVariable long body,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Locale locale) {
        Agency agency = agencies.find(body).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate asked = day == null ? catalogs.today() : day;
        CatalogSheet sheet = CatalogSheet.of(catalogs.inForce(body, asked), new Phrases(messages, locale));
        Map<String, Long> counts = items.countByEntry(body);
        return new BodyView(
                body,
                agency.name(),
                asked,
                sheet.rows().stream().map(row -> EntryJson.of(row, counts)).toList());
    }
}
