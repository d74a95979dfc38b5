package org.gongkai.web.catalog.office.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.catalog.CatalogRefused;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.catalog.files.Column;
import org.gongkai.web.catalog.files.SheetReader;
import org.gongkai.web.catalog.files.SheetReading;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.ui.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the rows of a catalogue as JSON: each an object with the names of {@link Column} in lower case. */
@RestController
class CatalogImportController {
    private final Catalogs catalogs;
    private final MessageSource messages;

    CatalogImportController(Catalogs catalogs, MessageSource messages) {
        this.catalogs = catalogs;
        this.messages = messages;
    }

    /**
     * What is brought.
     *
     * @param rows a cell that is missing or null is empty
     * @param isTrial whether it is only to be checked
     */
    record ImportForm(
            List<Map<String, String>> rows,
            @Nullable String reason,
            @Nullable LocalDate validFrom,
            @Nullable Boolean isTrial) {
        /** Without rows there is nothing to bring. */
        ImportForm {
            rows = Objects.requireNonNullElse(rows, List.of());
        }
    }

    /** A finding with its sentence. */
    record FindingView(int row, String column, String value, String code, String sentence) {}

    /**
     * What became of it.
     *
     * @param edition that was made; empty where nothing was taken
     * @param rows that are in order
     */
    record ImportView(String edition, int rows, List<FindingView> findings) {}

    @PostMapping("/api/v1/office/catalog/{body}/import")
    ResponseEntity<ImportView> bring(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestBody ImportForm form,
            Locale locale) {
        if (!catalogs.mayAmend(who, body)) {
            throw new CatalogRefused(CatalogRefused.Reason.NOT_ALLOWED);
        }
        Phrases phrases = new Phrases(messages, locale);
        CatalogSheet known = CatalogSheet.of(catalogs.inForce(body, catalogs.today()), phrases);
        SheetReading reading = new SheetReader(known, phrases).read(rows(form.rows(), phrases));
        List<FindingView> findings = findings(reading, phrases);
        int good = reading.entries().size();
        boolean isTrial = Boolean.TRUE.equals(form.isTrial());
        if (isTrial || good == 0 || !findings.isEmpty()) {
            HttpStatus status = isTrial ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(new ImportView("", good, findings));
        }
        LocalDate from = form.validFrom() == null ? catalogs.today() : form.validFrom();
        String reason = form.reason() == null ? "" : form.reason().strip();
        String edition = catalogs.amend(who, body, Amendment.putting(from, reason, reading.entries()))
                .id()
                .toString();
        return ResponseEntity.created(URI.create("/api/v1/catalog/" + body))
                .body(new ImportView(edition, good, List.of()));
    }

    /** Rows are counted as the sender counts them: without the heading. */
    private static List<FindingView> findings(SheetReading reading, Phrases phrases) {
        return reading.findings().stream()
                .map(one -> new FindingView(
                        one.row() - 1,
                        one.column().name().toLowerCase(Locale.ROOT),
                        one.value(),
                        one.problem(),
                        phrases.say("catalog.finding." + one.problem())))
                .toList();
    }

    /** The objects as the rows of a table with our headings. */
    private static List<List<String>> rows(List<Map<String, String>> objects, Phrases phrases) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(Column.values())
                .map(column -> phrases.say(column.key()))
                .toList());
        objects.forEach(object -> rows.add(Arrays.stream(Column.values())
                .map(column ->
                        Objects.requireNonNullElse(object.get(column.name().toLowerCase(Locale.ROOT)), ""))
                .toList()));
        return rows;
    }
}
