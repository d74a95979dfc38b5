package org.gongkai.web.catalog.portal;

import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.files.CatalogFile;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.GivenFile;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue of a body as a book to print, a table and data. */
@Controller
class CatalogFileController {
    private final Catalogs catalogs;
    private final Agencies agencies;
    private final MessageSource messages;

    CatalogFileController(Catalogs catalogs, Agencies agencies, MessageSource messages) {
        this.catalogs = catalogs;
        this.agencies = agencies;
        this.messages = messages;
    }

    @GetMapping("/catalog/{body:\\d{1,18}}/files/catalog.{ending:[a-z]{3,4}}")
    ResponseEntity<byte[]> file(
            @PathVariable long body,
            @PathVariable String ending,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Locale locale) {
        Agency agency = agencies.find(body).orElseThrow(CatalogFileController::missing);
        FileType type = FileType.named(ending, CatalogFile.OFFERED).orElseThrow(CatalogFileController::missing);
        Phrases phrases = new Phrases(messages, locale);
        LocalDate asked = day == null ? catalogs.today() : day;
        CatalogSheet sheet = CatalogSheet.of(catalogs.inForce(body, asked), phrases);
        return GivenFile.of(
                phrases.say("catalog.of", agency.name()) + "-" + asked,
                type,
                CatalogFile.write(type, agency, asked, sheet, phrases));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
