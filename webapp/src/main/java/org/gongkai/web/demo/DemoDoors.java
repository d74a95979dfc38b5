package org.gongkai.web.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.audit.Who;
import org.gongkai.web.demo.channels.DemoChannels;
import org.gongkai.web.demo.exchange.DemoLists;
import org.gongkai.web.demo.mistakes.DemoMistakes;
import org.gongkai.web.demo.places.DemoPlaces;
import org.gongkai.web.demo.registers.DemoRegisters;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.Cleanups;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.validity.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The doors through which bodies come into the county, change, and say something about themselves. */
@Component
@Profile("demo")
record DemoDoors(
        Agencies agencies,
        AgencyHistory history,
        Reorganization reorganization,
        Organization organization,
        DemoChannels channels,
        DemoPlaces places,
        DemoRegisters registers,
        DemoLists lists,
        DemoMistakes mistakes,
        Cleanups cleanups) {
    private static final int GOING_ON_FOR = 20;
    private static final int OLDER_THAN = 250;

    /** A clean-up of the county's older documents, in which the first township has concluded one to keep and one to repeal. */
    void cleanUp(SignedIn editor, DemoBodies bodies, DemoWords words, LocalDate today) {
        Campaign.Plan plan = new Campaign.Plan(
                words.phrase("cleanup-name", "year", today.getYear()),
                words.phrase("cleanup-basis"),
                today.minusDays(OLDER_THAN),
                today.plusDays(GOING_ON_FOR),
                true);
        Campaign campaign = cleanups.open(editor, bodies.county().id(), plan);
        Map<String, Verdict> decided = Map.of(
                words.phrase("cleanup-kept", "body", bodies.township().shortName()), Verdict.KEEP,
                words.phrase("cleanup-repealed", "body", bodies.township().shortName()), Verdict.REPEAL);
        cleanups.lines(editor, campaign).stream()
                .map(CampaignLine::document)
                .filter(document -> decided.containsKey(document.name().title()))
                .forEach(document -> {
                    Verdict verdict =
                            Objects.requireNonNull(decided.get(document.name().title()));
                    cleanups.conclude(editor, campaign.id(), document.id(), 0, decision(verdict, words, today));
                });
    }

    /** What comes to the first township beside its items: figures of its villages, a list from elsewhere, and readers who find mistakes. */
    void count(SignedIn clerk, SignedIn editor, long town, LocalDate today) {
        registers.make(clerk, town, today);
        lists.make(editor, town, today);
        mistakes.make(editor, town);
    }

    private static Decision decision(Verdict verdict, DemoWords words, LocalDate today) {
        return new Decision(
                verdict,
                today,
                Optional.empty(),
                words.phrase("cleanup-" + verdict.code()),
                "",
                words.phrase("cleanup-decider"),
                "",
                "");
    }

    /** The last of the bodies publishes on the county's own website. */
    void publishElsewhere(SignedIn office, Map<Role, SignedIn> staff, DemoBodies bodies, DemoWords words) {
        DemoPlaces.Words said = new DemoPlaces.Words(
                words.phrase("platform", "county", bodies.county().name()),
                words.phrase("opinion-open"),
                words.phrase("withdrawn"));
        places.make(office, staff, bodies.publishing().getLast().id(), said);
    }

    DemoOrganization organization(DemoWords words, Map<Role, SignedIn> staff, Random dice) {
        return new DemoOrganization(
                organization,
                words,
                Objects.requireNonNull(staff.get(Role.CONTRIBUTOR)),
                Objects.requireNonNull(staff.get(Role.EDITOR)),
                dice);
    }

    DemoPast past(DemoWords words, DemoBodies bodies, Map<Role, SignedIn> staff) {
        SignedIn clerk = Objects.requireNonNull(staff.get(Role.EDITOR));
        Who who = new Who(clerk.accountId(), clerk.personName(), "");
        return new DemoPast(reorganization, history, words, bodies, who);
    }
}
