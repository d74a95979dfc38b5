package org.gongkai.web.catalog.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.CatalogRefused;
import org.gongkai.web.catalog.CatalogRefused.Reason;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.catalog.files.SheetReader;
import org.gongkai.web.catalog.files.SheetReading;
import org.gongkai.web.catalog.files.SpreadsheetFile;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.catalog.model.Edition;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.exchange.tables.SeparatedText;
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
import org.springframework.web.multipart.MultipartFile;

/** A body's own part of the catalogue: what does not apply, its own entries, its editions. */
@Controller
@RequestMapping("/office/catalog/{body:\\d{1,18}}")
class CatalogOfficeController {
    private static final int LONGEST_PASTE = 1_000_000;
    private static final long LARGEST_FILE = 5_000_000;

    private final Catalogs catalogs;
    private final ReachableBodies bodies;
    private final SpreadsheetFile files;
    private final MessageSource messages;

    CatalogOfficeController(Catalogs catalogs, ReachableBodies bodies, SpreadsheetFile files, MessageSource messages) {
        this.catalogs = catalogs;
        this.bodies = bodies;
        this.files = files;
        this.messages = messages;
    }

    /**
     * What the page sends.
     *
     * @param target {@code FIELD:land} or {@code ENTRY:20.14}
     * @param statement why it does not apply
     * @param from the first day; empty for today
     * @param table rows pasted from a spreadsheet
     * @param reason why the catalogue is changed
     */
    record AmendForm(
            @Nullable String target,
            @Nullable String statement,
            @Nullable String from,
            @Nullable String table,
            @Nullable String reason) {

        Exclusion exclusion() {
            String[] parts = (target == null ? "" : target).split(":", 2);
            try {
                return new Exclusion(
                        Exclusion.Target.valueOf(parts[0]), parts.length > 1 ? parts[1] : "", text(statement));
            } catch (IllegalArgumentException _) {
                throw new CatalogRefused(Reason.UNKNOWN_ENTRY);
            }
        }

        LocalDate from(LocalDate today) {
            return text(from).isEmpty()
                    ? today
                    : TypedDay.read(from).orElseThrow(() -> new CatalogRefused(Reason.UNREADABLE_DAY));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    /**
     * Something that does not apply.
     *
     * @param target as the form names it
     */
    record ExclusionView(String target, String name, String statement) {
        static ExclusionView of(Exclusion exclusion, CatalogSheet sheet) {
            String name = exclusion.target() == Exclusion.Target.FIELD
                    ? StandardCatalog.field(exclusion.code()).name()
                    : sheet.rows().stream()
                            .map(row -> row.entry().entry())
                            .filter(entry -> entry.code().equals(exclusion.code()))
                            .map(entry -> entry.matter().name())
                            .findFirst()
                            .orElse(exclusion.code());
            return new ExclusionView(exclusion.target() + ":" + exclusion.code(), name, exclusion.statement());
        }
    }

    /** What is asked: by whom, of which body, with what typed. */
    private record Asked(SignedIn who, long body, AmendForm form, Model model, Locale locale) {
        Phrases phrases(MessageSource messages) {
            return new Phrases(messages, locale);
        }

        Amendment putting(LocalDate today, List<Entry> entries) {
            return Amendment.putting(form.from(today), AmendForm.text(form.reason()), entries);
        }
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, @PathVariable long body, Model model, Locale locale) {
        return page(new Asked(who, body, new AmendForm(null, null, null, null, null), model, locale));
    }

    @PostMapping("/exclude")
    String exclude(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @ModelAttribute("form") AmendForm form,
            Model model,
            Locale locale) {
        return amend(new Asked(who, body, form, model, locale), () -> {
            Exclusion exclusion = form.exclusion();
            LocalDate from = form.from(catalogs.today());
            return Amendment.excluding(from, exclusion.statement(), List.of(exclusion));
        });
    }

    @PostMapping("/apply")
    String apply(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @ModelAttribute("form") AmendForm form,
            Model model,
            Locale locale) {
        return amend(new Asked(who, body, form, model, locale), () -> {
            String reason = messages.getMessage("catalog.applies-again", null, Locale.SIMPLIFIED_CHINESE);
            LocalDate from = form.from(catalogs.today());
            return new Amendment(from, reason, List.of(), Set.of(), List.of(), List.of(form.exclusion()));
        });
    }

    /** Shows what a pasted table would bring; nothing is kept. */
    @PostMapping("/try")
    String tryOut(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @ModelAttribute("form") AmendForm form,
            Model model,
            Locale locale) {
        Asked asked = new Asked(who, body, form, model, locale);
        read(asked);
        return page(asked);
    }

    /** Puts the table of a spreadsheet into the page and shows what it would bring; nothing is kept. */
    @PostMapping("/file")
    String file(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @RequestParam("file") MultipartFile file,
            Model model,
            Locale locale)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        AmendForm empty = new AmendForm(null, null, null, null, null);
        if (file.getSize() > LARGEST_FILE || !catalogs.mayAmend(who, body)) {
            throw new CatalogRefused(file.getSize() > LARGEST_FILE ? Reason.TOO_LARGE : Reason.NOT_ALLOWED);
        }
        return switch (files.read(name, file.getBytes(), locale)) {
            case SpreadsheetFile.Content.Table(String text) -> {
                AmendForm form = new AmendForm(null, null, null, text, name);
                Asked asked = new Asked(who, body, form, model, locale);
                read(asked);
                yield page(asked);
            }
            case SpreadsheetFile.Content.Refused(String sentence) -> {
                Asked asked = new Asked(who, body, empty, model, locale);
                model.addAttribute(
                        "problem",
                        sentence.isEmpty() ? asked.phrases(messages).say("catalog.finding.no-heading") : sentence);
                yield page(asked);
            }
        };
    }

    /** Takes a table in which nothing is wrong as the next edition. */
    @PostMapping("/take")
    String take(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable long body,
            @ModelAttribute("form") AmendForm form,
            Model model,
            Locale locale) {
        Asked asked = new Asked(who, body, form, model, locale);
        SheetReading reading = read(asked);
        if (reading.entries().isEmpty() || !reading.findings().isEmpty()) {
            return page(asked);
        }
        return amend(asked, () -> asked.putting(catalogs.today(), reading.entries()));
    }

    private SheetReading read(Asked asked) {
        String table = asked.form().table() == null ? "" : asked.form().table();
        if (table.length() > LONGEST_PASTE) {
            throw new CatalogRefused(Reason.TOO_LARGE);
        }
        Phrases phrases = asked.phrases(messages);
        CatalogSheet known = CatalogSheet.of(catalogs.inForce(asked.body(), catalogs.today()), phrases);
        SheetReading reading = new SheetReader(known, phrases).read(SeparatedText.rows(table));
        asked.model().addAttribute("reading", reading);
        return reading;
    }

    private String amend(Asked asked, Supplier<Amendment> amendment) {
        try {
            catalogs.amend(asked.who(), asked.body(), amendment.get());
        } catch (CatalogRefused refused) {
            asked.model().addAttribute("problem", refused.sentence(messages, asked.locale()));
            return page(asked);
        }
        return "redirect:/office/catalog/" + asked.body();
    }

    private String page(Asked asked) {
        Agency agency = bodies.seen(asked.who(), asked.body());
        Edition newest = catalogs.newest(asked.body());
        CatalogSheet sheet = CatalogSheet.of(catalogs.inForce(asked.body(), catalogs.today()), asked.phrases(messages));
        Model model = asked.model();
        model.addAttribute("agency", agency);
        model.addAttribute("sheet", sheet);
        model.addAttribute("own", newest);
        model.addAttribute(
                "excluded",
                newest.exclusions().stream()
                        .map(one -> ExclusionView.of(one, sheet))
                        .toList());
        model.addAttribute(
                "fields",
                sheet.rows().stream()
                        .map(row -> StandardCatalog.field(row.entry().entry().field()))
                        .distinct()
                        .toList());
        model.addAttribute("history", catalogs.history(asked.body()));
        model.addAttribute("mayAmend", catalogs.mayAmend(asked.who(), asked.body()));
        model.addAttribute("today", catalogs.today());
        model.addAttribute("form", asked.form());
        return "catalog/office/keep";
    }
}
