package org.gongkai.web.organization.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the columns of each sheet are called; a sheet is known again by its first heading, wherever it was moved to. */
@Component
class Sheets {
    static final int NUMBER = 0;
    static final int VERSION = 1;
    static final int BODY = 2;
    static final int FIRST_FIELD = 4;

    private final MessageSource words;

    Sheets(MessageSource words) {
        this.words = words;
    }

    /** A row as it was read: the number a spreadsheet shows for it, and its cells by 0-based column. */
    record Row(Optional<Section> section, int number, Map<Integer, String> cells) {
        String cell(int column) {
            return cells.getOrDefault(column, "").strip();
        }

        boolean isEmpty() {
            return cells.values().stream().allMatch(String::isBlank);
        }
    }

    /** The name of a section's sheet; that of the bodies where none is given. */
    String title(Optional<Section> section) {
        return section.map(one -> say("organization.section." + one.path())).orElseGet(() -> say("workbook.bodies"));
    }

    /** The headings of a sheet. */
    List<String> headings(Optional<Section> section) {
        List<String> headings = new ArrayList<>();
        headings.add(title(section) + say("workbook.number"));
        headings.add(say("workbook.version"));
        if (section.isEmpty()) {
            for (String column : List.of("full", "short", "code", "from", "reason", "basis")) {
                headings.add(say("workbook.body." + column));
            }
        } else {
            headings.add(say("workbook.body-number"));
            headings.add(say("workbook.body-name"));
            section.get().fields().forEach(field -> headings.add(say(field.key())));
        }
        return headings;
    }

    /** Which sheet this heading begins; empty where it begins none of ours. */
    Optional<Optional<Section>> sheetOf(String firstHeading) {
        List<Optional<Section>> all = new ArrayList<>();
        all.add(Optional.empty());
        Arrays.stream(Section.values()).map(Optional::of).forEach(all::add);
        return all.stream()
                .filter(section -> (title(section) + say("workbook.number")).equals(firstHeading.strip()))
                .findFirst();
    }

    /** What a spreadsheet shows for a value. */
    String shown(Field field, String value) {
        return field.form() == Field.Form.CHOICE && !value.isEmpty() ? say(field.choiceKey(value)) : value;
    }

    /** The value behind what a spreadsheet shows; the words themselves where they are none of the choices. */
    String value(Field field, String shown) {
        return field.choices().stream()
                .filter(choice -> say(field.choiceKey(choice)).equals(shown))
                .findFirst()
                .orElse(shown);
    }

    String say(String key, Object... values) {
        return words.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    /** A map that keeps columns in order. */
    static Map<Integer, String> cells() {
        return new TreeMap<>();
    }
}
