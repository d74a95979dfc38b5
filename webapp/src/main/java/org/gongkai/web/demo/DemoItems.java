package org.gongkai.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;

/** Three years of items, each drafted, reviewed and published by the people whose posts it is, at the hour they did it. */
final class DemoItems {
    private static final int RETURNED_OF_100 = 4;
    private static final int WITHDRAWN_OF_100 = 2;
    private static final int EVENING = 20;

    private final DemoDesk desk;
    private final MovableClock clock;
    private final DemoWords words;
    private final Map<Role, SignedIn> staff;
    private final Random dice;
    private final Opinion open;
    private final Opinion agreed;

    DemoItems(DemoDesk desk, DemoWords words, Map<Role, SignedIn> staff, Random dice) {
        this.desk = desk;
        clock = desk.clock();
        this.words = words;
        this.staff = staff;
        this.dice = dice;
        open = new Opinion(words.phrase("opinion-open"), words.phrase("basis-open"), Optional.empty());
        agreed = Opinion.of(words.phrase("agreed"));
    }

    /** The dice of this county. */
    Random dice() {
        return dice;
    }

    /** Takes an item of a body from its draft on the working morning of this day to the public, and sometimes back. */
    void publish(Agency body, LocalDate day, int number) {
        LocalDate workday = workday(day);
        clock.standAt(at(workday, 9));
        Item draft = desk.publishing().draft(staff(Role.CONTRIBUTOR), body.id(), content(body, workday, number));
        Item item = publish(desk.files().attach(draft, staff(Role.CONTRIBUTOR), body, words, number));
        if (dice.nextInt(100) < WITHDRAWN_OF_100) {
            act(item, Role.SIGNER, ItemAction.WITHDRAW, Opinion.of(words.phrase("withdrawn")), 24);
        }
    }

    /** Publishes what a body owes under an entry, on the working morning of this day. */
    void publish(Agency body, LocalDate day, String kind, String entry) {
        clock.standAt(at(workday(day), 9));
        Object[] filled = {"body", body.shortName(), "year", day.getYear() - 1};
        Content content = Content.of(words.phrase(kind + "-title", filled), words.phrase(kind + "-text", filled))
                .with(Classification.under(EntryRef.chosen(entry)));
        publish(desk.publishing().draft(staff(Role.CONTRIBUTOR), body.id(), content));
    }

    /** Publishes this, drafted on the working morning of this day. */
    void publish(Agency body, LocalDate day, Content content) {
        publish(draft(body, day, content));
    }

    /** Takes this out urgently in the evening of this day; the steps that were passed over stay to be completed. */
    void rushOut(Agency body, LocalDate day, Content content) {
        clock.standAt(at(day, EVENING));
        Item item = desk.publishing().draft(staff(Role.CONTRIBUTOR), body.id(), content);
        act(item, Role.SIGNER, ItemAction.PUBLISH_URGENTLY, Opinion.of(words.phrase("rush-reason")), 1);
    }

    private Item draft(Agency body, LocalDate day, Content content) {
        clock.standAt(at(workday(day), 9));
        return desk.publishing().draft(staff(Role.CONTRIBUTOR), body.id(), content);
    }

    private Item publish(Item draft) {
        Item item = submit(draft);
        if (dice.nextInt(100) < RETURNED_OF_100) {
            item = act(item, Role.EDITOR, ItemAction.RETURN, Opinion.of(words.phrase("returned")), 1);
            item = submit(item);
        }
        item = act(item, Role.EDITOR, ItemAction.APPROVE, agreed, 1);
        item = act(item, Role.CONFIDENTIALITY_REVIEWER, ItemAction.REVIEW_CONFIDENTIALITY, open, 2);
        item = act(item, Role.SIGNER, ItemAction.SIGN, agreed, 2);
        return act(item, Role.EDITOR, ItemAction.PUBLISH, Opinion.NONE, 1);
    }

    /** To the editor; where a section looks first, its head has approved. */
    private Item submit(Item draft) {
        Item item = act(draft, Role.CONTRIBUTOR, ItemAction.SUBMIT, Opinion.NONE, 1);
        return item.step() == Step.SECTION ? act(item, Role.SECTION_HEAD, ItemAction.APPROVE, agreed, 1) : item;
    }

    /** Leaves an item on the desk of whoever has to do something with it next. */
    void leaveAt(Agency body, LocalDate day, int number, int steps) {
        leaveAt(body, day, content(body, workday(day), number), steps);
    }

    /** The same with this content. */
    void leaveAt(Agency body, LocalDate day, Content content, int steps) {
        Item item = draft(body, day, content);
        if (steps > 0) {
            item = act(item, Role.CONTRIBUTOR, ItemAction.SUBMIT, Opinion.NONE, 1);
        }
        if (steps > 1) {
            item = act(item, Role.EDITOR, ItemAction.APPROVE, agreed, 1);
        }
        if (steps > 2) {
            act(item, Role.CONFIDENTIALITY_REVIEWER, ItemAction.REVIEW_CONFIDENTIALITY, open, 1);
        }
    }

    private Item act(Item item, Role role, ItemAction action, Opinion opinion, int hours) {
        clock.standAt(clock.instant().plus(Duration.ofHours(hours)));
        return desk.publishing().act(staff(role), item.id(), item.revision(), action, opinion, Optional.empty());
    }

    private Content content(Agency body, LocalDate day, int number) {
        DemoWords.Topic topic = words.topics().get(dice.nextInt(words.topics().size()));
        String first = fill(topic.first(), body, day);
        String second = fill(topic.second(), body, day);
        return new Content(
                fill(topic.title(), body, day),
                "<p>" + first + "</p>\n<p>" + second + "</p>\n<p>" + words.phrase("closing") + "</p>",
                Attribute.PROACTIVE,
                "",
                documentNumber(body, day, number),
                Optional.of(day),
                Optional.empty(),
                topic.keywords(),
                List.of(),
                desk.catalog().place(body, topic.entries()),
                Particulars.NONE);
    }

    private String documentNumber(Agency body, LocalDate day, int number) {
        String shortName = body.shortName().substring(0, 2);
        return number % 3 == 0
                ? words.phrase("document-number", "short", shortName, "year", day.getYear(), "n", number % 200 + 1)
                : "";
    }

    private String fill(String text, Agency body, LocalDate day) {
        int some = 2 + dice.nextInt(60);
        int many = 3 + dice.nextInt(400);
        return text.replace("{body}", body.shortName())
                .replace("{year}", String.valueOf(day.getYear()))
                .replace("{n}", String.valueOf(some))
                .replace("{m}", String.valueOf(many))
                .replace("{d}", String.valueOf(3 + many % 12));
    }

    private SignedIn staff(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }

    private static Instant at(LocalDate day, int hour) {
        return ChinaTime.momentOf(day.atTime(hour, 0));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
