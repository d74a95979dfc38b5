package org.gongkai.web.organization.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.gongkai.web.organization.model.Values;
import org.gongkai.web.organization.workbook.DryRun.Act;
import org.gongkai.web.organization.workbook.Sheets.Row;
import org.springframework.stereotype.Component;

/** Compares a row of a section with the line it was written from. */
@Component
class LineComparison {
    private final Organization organization;
    private final Agencies agencies;
    private final Permissions permissions;
    private final Sheets sheets;

    LineComparison(Organization organization, Agencies agencies, Permissions permissions, Sheets sheets) {
        this.organization = organization;
        this.agencies = agencies;
        this.permissions = permissions;
        this.sheets = sheets;
    }

    void compare(SignedIn who, Row row, Findings found) {
        Section section = row.section().orElseThrow();
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (int i = 0; i < section.fields().size(); i++) {
            Field field = section.fields().get(i);
            values.put(field, sheets.value(field, row.cell(Sheets.FIRST_FIELD + i)));
        }
        Values.problems(values)
                .forEach(problem ->
                        found.problem(row, sheets.say(problem.field().key()), problem.key(), problem.values()));
        if (!Values.problems(values).isEmpty()) {
            return;
        }
        Map<Field, String> tidy = Values.tidy(values);
        if (row.cell(Sheets.NUMBER).isEmpty()) {
            added(who, row, section, tidy, found);
        } else {
            changed(who, row, section, tidy, found);
        }
    }

    private void added(SignedIn who, Row row, Section section, Map<Field, String> values, Findings found) {
        Optional<Agency> body = number(row.cell(Sheets.BODY))
                .filter(id -> permissions.allows(who, Permission.KEEP_ORGANIZATION, id))
                .flatMap(agencies::find);
        if (body.isEmpty()) {
            problem(row, "workbook.problem.body", row.cell(Sheets.BODY), found);
        } else if (!body.get().kind().isOrgan()) {
            problem(row, "workbook.problem.no-organ", body.get().name(), found);
        } else if (section.isSingle() && isThere(who, body.get(), section, found)) {
            problem(row, "workbook.problem.single", body.get().name(), found);
        } else {
            found.change(
                    row,
                    cells(section, Map.of(), values),
                    new Act.Add(body.get().id(), section, values));
        }
    }

    private void problem(Row row, String key, String value, Findings found) {
        found.problem(row, sheets.say("workbook.body-number"), key, List.of(value));
    }

    private boolean isThere(SignedIn who, Agency body, Section section, Findings found) {
        return !found.isFirst(section + " " + body.id())
                || organization.lines(who, body.id()).stream().anyMatch(line -> line.section() == section);
    }

    private void changed(SignedIn who, Row row, Section section, Map<Field, String> values, Findings found) {
        Optional<Entry> line = number(row.cell(Sheets.NUMBER)).flatMap(id -> line(who, id));
        if (line.isEmpty() || line.get().section() != section) {
            found.problem(
                    row, sheets.say("workbook.number"), "workbook.problem.line", List.of(row.cell(Sheets.NUMBER)));
            return;
        }
        Entry entry = line.get();
        int exported = number(row.cell(Sheets.VERSION)).map(Long::intValue).orElse(0);
        Optional<Entry.Edition> was = organization.versions(who, entry.id()).stream()
                .filter(edition -> edition.version() == exported)
                .findFirst();
        if (was.isEmpty()) {
            found.problem(
                    row, sheets.say("workbook.version"), "workbook.problem.version", List.of(row.cell(Sheets.VERSION)));
        } else if (!was.get().values().equals(values) && !found.isFirst("line " + entry.id())) {
            found.problem(
                    row, sheets.say("workbook.number"), "workbook.problem.twice", List.of(row.cell(Sheets.NUMBER)));
        } else if (!was.get().values().equals(values)) {
            settle(row, entry, was.get(), values, found);
        }
    }

    /** What was changed on both sides since the workbook was written is refused, with both values. */
    private void settle(Row row, Entry entry, Entry.Edition was, Map<Field, String> values, Findings found) {
        if (was.version() == entry.newest().version()) {
            found.change(
                    row,
                    cells(entry.section(), was.values(), values),
                    new Act.Rewrite(entry.id(), was.version(), values));
            return;
        }
        for (Field field : entry.section().fields()) {
            String typed = values.getOrDefault(field, "");
            if (!typed.equals(was.value(field))) {
                found.problem(
                        row,
                        sheets.say(field.key()),
                        "workbook.problem.stale",
                        List.of(
                                sheets.shown(field, typed),
                                sheets.shown(field, entry.newest().value(field))));
            }
        }
    }

    private List<DryRun.Cell> cells(Section section, Map<Field, String> before, Map<Field, String> after) {
        List<DryRun.Cell> cells = new ArrayList<>();
        for (Field field : section.fields()) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                cells.add(new DryRun.Cell(sheets.say(field.key()), sheets.shown(field, was), sheets.shown(field, is)));
            }
        }
        return cells;
    }

    private Optional<Entry> line(SignedIn who, long id) {
        return organization
                .find(who, id)
                .filter(entry -> permissions.allows(who, Permission.KEEP_ORGANIZATION, entry.body()));
    }

    static Optional<Long> number(String typed) {
        return typed.matches("[0-9]{1,15}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }
}
