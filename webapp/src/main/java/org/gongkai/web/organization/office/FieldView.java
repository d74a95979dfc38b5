package org.gongkai.web.organization.office;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Section;

/** A field of a form with what stands in it. */
record FieldView(Field field, boolean isNeeded, String value) {
    private static final String PREFIX = "f.";

    /** The name in the form. */
    public String name() {
        return PREFIX + field.path();
    }

    static List<FieldView> of(Section section, Map<Field, String> values) {
        return section.fields().stream()
                .map(field -> new FieldView(field, section.needs(field), values.getOrDefault(field, "")))
                .toList();
    }

    /** What a form sent; fields of other sections are left out. */
    static Map<Field, String> typed(Section section, Map<String, String> form) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Arrays.stream(Field.values())
                .filter(section.fields()::contains)
                .forEach(field -> values.put(field, form.getOrDefault(PREFIX + field.path(), "")));
        return values;
    }
}
