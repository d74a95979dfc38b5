package org.gongkai.web.publishing.kinds;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An element as a page shows it.
 *
 * @param type how its value looks
 */
public record ElementRow(String name, String value, ElementType type) {
    /** What an item says, in the order of its kind; an element the kind no longer knows is called by its code. */
    public static List<ElementRow> of(Particulars said, Locale locale) {
        InformationKind kind = Kinds.of(said);
        List<ElementRow> known = kind.elements().stream()
                .filter(element -> !said.value(element.code()).isEmpty())
                .map(element -> new ElementRow(
                        element.name().in(locale), element.show(said.value(element.code()), locale), element.type()))
                .toList();
        List<ElementRow> unknown = said.elements().entrySet().stream()
                .filter(one -> kind.element(one.getKey()).isEmpty())
                .map(one -> new ElementRow(one.getKey(), one.getValue(), ElementType.TEXT))
                .toList();
        return Stream.concat(known.stream(), unknown.stream()).toList();
    }

    /** Whether it is an amount in yuan. */
    public boolean isMoney() {
        return type == ElementType.MONEY;
    }

    /** Whether its lines are to be kept. */
    public boolean isLong() {
        return type == ElementType.LONG_TEXT;
    }
}
