package org.gongkai.web.audit;

import java.util.regex.Pattern;

/**
 * A value about a person that belongs to an act; the trail keeps the field's name, a keyed digest and the cipher of the value.
 *
 * @param person whose value it is, by an id that tells nothing about the person, such as {@code applicant/17}
 * @param field name of the field, such as {@code phone}
 * @param value the value itself
 */
public record PersonalValue(String person, String field, String value) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,99}");

    /** Ids and field names are plain ASCII. */
    public PersonalValue {
        if (!NAME.matcher(person).matches() || !NAME.matcher(field).matches()) {
            throw new IllegalArgumentException(
                    "person \"%s\" and field \"%s\" must be plain ids".formatted(person, field));
        }
    }

    @Override
    public String toString() {
        return "PersonalValue[" + person + ", " + field + "]";
    }
}
