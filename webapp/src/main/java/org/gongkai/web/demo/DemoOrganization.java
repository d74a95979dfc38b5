package org.gongkai.web.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;

/** What each body says about itself, written by one person and agreed to by another; some of it is missing, as it is everywhere. */
final class DemoOrganization {
    private static final int GAP_OF_100 = 18;
    private static final List<String> SYSTEMS = List.of(
            "review", "release", "application", "coordination", "assessment", "accountability", "annual-report");

    private final Organization organization;
    private final DemoWords words;
    private final SignedIn writer;
    private final SignedIn reader;
    private final Random dice;

    DemoOrganization(Organization organization, DemoWords words, SignedIn writer, SignedIn reader, Random dice) {
        this.organization = organization;
        this.words = words;
        this.writer = writer;
        this.reader = reader;
        this.dice = dice;
    }

    /** Guide, offices, leaders, leading group, systems and staff of a body. */
    void describe(Agency body, int number) {
        String kind = body.kind() == AgencyKind.DEPARTMENT ? "department" : "town";
        String office = words.phrase("office-" + kind);
        String phone = "0990-66%05d".formatted(100 + number);
        guide(body, office, phone);
        add(
                body,
                Section.OFFICE,
                Map.of(
                        Field.NAME,
                        office,
                        Field.DUTIES,
                        words.phrase("office-duties"),
                        Field.DISCLOSURE_OFFICE,
                        isGap() ? "" : "yes",
                        Field.PHONE,
                        phone,
                        Field.ORDER,
                        "1"));
        List<String> roles = List.of("head", "deputy", "member");
        for (int i = 0; i < roles.size(); i++) {
            leader(body, kind + "-" + i, roles.get(i), i + 1);
        }
        systems(body);
        String since = isGap() ? "" : "2023-03-01";
        String employment = number % 4 == 0 ? "full-time" : "part-time";
        add(body, Section.STAFF, Map.of(Field.NAME, name(), Field.EMPLOYMENT, employment, Field.SINCE, since));
    }

    private void leader(Agency body, String key, String role, int order) {
        String name = name();
        String post = words.phrase(key);
        String duties = order > 1 && isGap() ? "" : words.phrase(key + "-duties");
        String place = String.valueOf(order);
        add(body, Section.LEADER, Map.of(Field.NAME, name, Field.POST, post, Field.DUTIES, duties, Field.ORDER, place));
        add(
                body,
                Section.GROUP,
                Map.of(Field.GROUP_ROLE, role, Field.NAME, name, Field.POST, post, Field.ORDER, place));
    }

    private void guide(Agency body, String office, String phone) {
        Map<Field, String> guide = new EnumMap<>(Field.class);
        guide.put(Field.NAME, body.name() + office);
        guide.put(Field.ADDRESS, words.phrase("address", "body", body.shortName()));
        guide.put(Field.HOURS, words.phrase("hours"));
        guide.put(Field.PHONE, phone);
        guide.put(Field.FAX, isGap() ? "" : phone);
        guide.put(Field.INTERNET, isGap() ? "" : "office" + body.id() + "@linjiang.example");
        guide.put(Field.CLASSIFICATION, words.phrase("classification"));
        guide.put(Field.ARRANGEMENT, isGap() ? "" : words.phrase("arrangement"));
        guide.put(Field.OBTAINING, words.phrase("obtaining", "body", body.shortName()));
        guide.put(Field.APPLYING, words.phrase("applying"));
        guide.put(Field.REMEDY, words.phrase("remedy"));
        add(body, Section.GUIDE, guide);
    }

    private void systems(Agency body) {
        for (String system : SYSTEMS) {
            if (!isGap()) {
                add(
                        body,
                        Section.SYSTEM,
                        Map.of(
                                Field.SYSTEM_KIND,
                                system,
                                Field.NAME,
                                words.phrase("system-" + system, "body", body.shortName()),
                                Field.ISSUED_ON,
                                "2022-05-10"));
            }
        }
    }

    private void add(Agency body, Section section, Map<Field, String> values) {
        Entry entry = organization.add(writer, body.id(), section, values);
        if (section.isPublic() && dice.nextInt(100) >= GAP_OF_100 / 6) {
            organization.confirm(reader, entry.id(), 1, words.phrase("agreed"));
        }
    }

    private boolean isGap() {
        return dice.nextInt(100) < GAP_OF_100;
    }

    private String name() {
        List<String> surnames = words.names("surnames");
        List<String> given = words.names("given");
        return surnames.get(dice.nextInt(surnames.size())) + given.get(dice.nextInt(given.size()));
    }
}
