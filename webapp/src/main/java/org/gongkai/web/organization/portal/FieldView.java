package org.gongkai.web.organization.portal;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;

/** A field of a line with something in it. */
record FieldView(String key, String value, boolean isChoice, String choiceKey) {

    /** Those of these fields that a citizen has something to read in. */
    static List<FieldView> of(Entry.Edition edition, Collection<Field> fields) {
        return fields.stream()
                .filter(field -> !edition.value(field).isEmpty())
                .filter(field -> !(field == Field.DISCLOSURE_OFFICE && Objects.equals(edition.value(field), "no")))
                .map(field -> new FieldView(
                        field.key(),
                        edition.value(field),
                        field.form() == Field.Form.CHOICE,
                        field.choiceKey(edition.value(field))))
                .toList();
    }
}
