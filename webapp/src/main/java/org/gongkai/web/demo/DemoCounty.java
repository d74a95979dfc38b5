package org.gongkai.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.model.ReviewPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the county: the same seed and day give the same bodies, items, dates and figures. */
@Component
@Profile("demo")
class DemoCounty {
    private static final int DAYS = 3 * 365;
    private static final int AT_ONCE = 50;
    private static final int FORMER_ITEMS = 3;
    private static final int ON_DESKS = 12;
    private static final int IN_A_SECTION = 3;
    private static final int PATIENCE = 6;

    private final Agencies agencies;
    private final Accounts accounts;
    private final DemoDesk desk;
    private final DemoCatalog catalog;
    private final TransactionOperations transactions;
    private final DemoDoors doors;

    DemoCounty(DemoDoors doors, Accounts accounts, DemoDesk desk, TransactionOperations transactions) {
        this.doors = doors;
        this.agencies = doors.agencies();
        this.accounts = accounts;
        this.desk = desk;
        catalog = desk.catalog();
        this.transactions = transactions;
    }

    /**
     * Makes everything up to this time.
     *
     * @return the people with their passwords, which are kept nowhere else in words
     */
    List<DemoPerson> make(long seed, DemoSize size, Instant now) {
        Random dice = new Random(seed);
        DemoWords words = DemoWords.load();
        LocalDate today = ChinaTime.dayOf(now);
        LocalDate first = today.minusDays(DAYS);
        desk.clock().standAt(ChinaTime.startOf(first.minusDays(7)));
        DemoBodies bodies = transactions.execute(_ -> DemoBodies.make(agencies, words, size));
        DemoPeople people = new DemoPeople(accounts, words, dice);
        List<DemoPerson> known = transactions.execute(_ -> people.make(bodies));
        List<DemoPerson> staff = transactions.execute(_ -> people.makeStaff(bodies));
        SignedIn office = signedIn(known, Role.DISCLOSURE_OFFICE);
        transactions.executeWithoutResult(_ -> catalog.compile(office, bodies, words));
        prescribe(bodies, signedIn(known, Role.SYSTEM_ADMINISTRATOR));
        describe(bodies, words, signedIn(staff), new Random(seed));
        DemoPast past = doors.past(words, bodies, signedIn(staff));
        DemoItems items = new DemoItems(desk, words, signedIn(staff), dice);
        publish(size, first, items, past);
        transactions.executeWithoutResult(_ -> catalog.publishOwed(items, bodies, today));
        transactions.executeWithoutResult(_ -> leaveOnDesks(items, bodies, today.minusDays(5), size.items()));
        SignedIn clerk = signedIn(staff, Role.CONTRIBUTOR);
        transactions.executeWithoutResult(_ -> makeKinds(items, bodies, words, signedIn(staff, Role.EDITOR), today));
        transactions.executeWithoutResult(_ -> catalog.leaveOpen(clerk, bodies, words, today));
        desk.clock().standAt(ChinaTime.momentOf(today.minusDays(PATIENCE).atTime(9, 0)));
        transactions.executeWithoutResult(_ -> doors.publishElsewhere(office, signedIn(staff), bodies, words));
        desk.clock().standAt(now);
        long town = bodies.township().id();
        transactions.executeWithoutResult(_ -> doors.channels().make(clerk, town, today.minusDays(20)));
        transactions.executeWithoutResult(_ -> doors.count(clerk, signedIn(staff, Role.EDITOR), town, today));
        return known;
    }

    private void prescribe(DemoBodies bodies, SignedIn system) {
        transactions.executeWithoutResult(_ -> bodies.withSections()
                .forEach(body -> desk.publishing().prescribe(system, body.id(), new ReviewPlan(true, List.of()))));
    }

    /** Items of several kinds in the first township, and a clean-up of the documents among them. */
    private void makeKinds(DemoItems items, DemoBodies bodies, DemoWords words, SignedIn editor, LocalDate today) {
        new DemoKinds(items, bodies.township(), today).make();
        desk.clock().standAt(ChinaTime.momentOf(today.atTime(8, 0)));
        doors.cleanUp(editor, bodies, words, today);
    }

    /** What waits in the first township for each of its people, and in a department for the head of a section. */
    private static void leaveOnDesks(DemoItems items, DemoBodies bodies, LocalDate day, int number) {
        for (int i = 0; i < ON_DESKS; i++) {
            items.leaveAt(bodies.township(), day, number + i, i % 4);
        }
        for (int i = 0; i < IN_A_SECTION; i++) {
            items.leaveAt(bodies.withSections().getFirst(), day, number + ON_DESKS + i, 1);
        }
    }

    private SignedIn signedIn(List<DemoPerson> people, Role role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .flatMap(person -> accounts.signedIn(person.id()).stream())
                .findFirst()
                .orElseThrow();
    }

    private void publish(DemoSize size, LocalDate first, DemoItems items, DemoPast past) {
        for (int from = 0; from < size.items(); from += AT_ONCE) {
            int begin = from;
            int end = Math.min(from + AT_ONCE, size.items());
            transactions.executeWithoutResult(_ -> {
                happen(past, items, first.plusDays((long) begin * (DAYS - 14) / size.items()), begin / AT_ONCE);
                for (int i = begin; i < end; i++) {
                    LocalDate day = first.plusDays((long) i * (DAYS - 14) / size.items());
                    items.publish(
                            agencies.find(one(past.bodies().publishing(), items.dice())
                                            .id())
                                    .orElseThrow(),
                            day,
                            i);
                }
            });
        }
    }

    /** What happened to townships in these years, with something they had published before. */
    private void happen(DemoPast past, DemoItems items, LocalDate day, int batch) {
        desk.clock().standAt(ChinaTime.momentOf(day.atTime(8, 0)));
        switch (batch) {
            case 0 -> {
                for (int i = 0; i < FORMER_ITEMS; i++) {
                    items.publish(past.bodies().merged(), day.plusDays(i), i);
                }
            }
            case 2 -> past.merge(day);
            case 4 -> past.rename(day);
            default -> {}
        }
    }

    private void describe(DemoBodies bodies, DemoWords words, Map<Role, SignedIn> staff, Random dice) {
        DemoOrganization organization = doors.organization(words, staff, dice);
        for (int i = 0; i < bodies.publishing().size(); i++) {
            Agency body = bodies.publishing().get(i);
            int number = i;
            transactions.executeWithoutResult(_ -> organization.describe(body, number));
        }
    }

    private Map<Role, SignedIn> signedIn(List<DemoPerson> staff) {
        Map<Role, SignedIn> signedIn = new EnumMap<>(Role.class);
        staff.forEach(person ->
                signedIn.put(person.role(), accounts.signedIn(person.id()).orElseThrow()));
        return signedIn;
    }

    private static Agency one(List<Agency> bodies, Random dice) {
        return bodies.get(dice.nextInt(bodies.size()));
    }
}
