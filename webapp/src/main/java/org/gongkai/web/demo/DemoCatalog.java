package org.gongkai.web.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.catalog.Catalogs;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.catalog.model.Cadence;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.EffectiveEntry;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Level;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.catalog.model.TimeLimit;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The county's catalogue: what it and its townships add, what does not apply, what bodies owe and publish, and what they leave
 * open, so that the watch has something to show.
 */
@Component
@Profile("demo")
class DemoCatalog {
    private static final int WITHOUT_REPORT = 7;
    private static final int WITHOUT_GUIDE = 5;

    private final Catalogs catalogs;
    private final MovableClock clock;
    private final Map<Long, Set<String>> known = new HashMap<>();

    DemoCatalog(Catalogs catalogs, MovableClock clock) {
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** The disclosure office compiles the county's catalogue; each third township says what it has not. */
    void compile(SignedIn office, DemoBodies bodies, DemoWords words) {
        LocalDate day = catalogs.today();
        catalogs.amend(
                office,
                bodies.county().id(),
                Amendment.putting(day, words.phrase("catalog-county"), List.of(outage(words)))
                        .and(List.of(new Exclusion(
                                Exclusion.Target.FIELD,
                                "housing-expropriation",
                                words.phrase("catalog-none-expropriation")))));
        List<Agency> townships = bodies.publishing().stream()
                .filter(body -> body.kind() == AgencyKind.TOWNSHIP)
                .toList();
        for (int i = 0; i < townships.size(); i += 3) {
            Exclusion exclusion = new Exclusion(Exclusion.Target.FIELD, "land", words.phrase("catalog-none-land"));
            catalogs.amend(
                    office,
                    townships.get(i).id(),
                    Amendment.excluding(day, words.phrase("catalog-town"), List.of(exclusion)));
        }
        catalogs.inForce(bodies.publishing(), day).forEach((body, entries) -> known.put(body, codes(entries)));
    }

    /** The guides, and the reports on the last year; some bodies owe theirs still. */
    void publishOwed(DemoItems items, DemoBodies bodies, LocalDate today) {
        LocalDate guides = today.minusYears(2);
        LocalDate reports = LocalDate.of(today.getYear(), 1, 19);
        for (int i = 0; i < bodies.publishing().size(); i++) {
            Agency body = bodies.publishing().get(i);
            if (i % WITHOUT_GUIDE != WITHOUT_GUIDE - 1) {
                items.publish(body, guides, "guide", "12.guide");
            }
            if (i % WITHOUT_REPORT != WITHOUT_REPORT - 1 && reports.plusDays(9).isBefore(today)) {
                items.publish(
                        body,
                        reports.plusDays(i % 9),
                        "report",
                        body.kind() == AgencyKind.COUNTY ? "49.county" : "49.township");
            }
        }
    }

    /** What happened lately in the first township and is not published yet: one thing is overdue, one is due. */
    void leaveOpen(SignedIn clerk, DemoBodies bodies, DemoWords words, LocalDate today) {
        clock.standAt(ChinaTime.momentOf(today.atTime(8, 0)));
        long town = bodies.township().id();
        catalogs.happened(clerk, new Occasion(town, "trading.award", today.minusDays(9), words.phrase("award-made")));
        catalogs.happened(
                clerk, new Occasion(town, "finance.accounts", today.minusDays(13), words.phrase("accounts-approved")));
    }

    /** The first of these entries that the body has. */
    Classification place(Agency body, List<String> entries) {
        Set<String> codes = known.getOrDefault(body.id(), Set.of());
        return entries.stream()
                .filter(codes::contains)
                .findFirst()
                .map(code -> Classification.under(EntryRef.chosen(code)))
                .orElse(Classification.NONE);
    }

    private static Set<String> codes(List<EffectiveEntry> entries) {
        return entries.stream()
                .filter(EffectiveEntry::isApplied)
                .map(one -> one.entry().code())
                .collect(Collectors.toSet());
    }

    private static Entry outage(DemoWords words) {
        String name = words.phrase("catalog-outage");
        return new Entry(
                "local.outage",
                "municipal",
                new Entry.Matter(name, "", words.phrase("catalog-outage-content")),
                new Entry.Duty(
                        new Entry.Basis(words.phrase("catalog-outage-basis"), false),
                        new TimeLimit.Workdays(1),
                        Cadence.of(Cadence.Kind.ON_CHANGE),
                        Set.of(),
                        LocalDate.MIN),
                new Entry.Reach(
                        words.phrase("catalog-outage-responsible"),
                        List.of(1, 3, 11),
                        words.phrase("catalog-audience"),
                        words.phrase("catalog-manner"),
                        Set.of(Level.TOWNSHIP)));
    }
}
