package org.gongkai.web.publishing.office.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.web.publishing.kinds.Element;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.ParticularsReading;
import org.springframework.context.MessageSource;

/**
 * The part of the form that is about the kind.
 *
 * @param chosen the kind whose elements are asked
 * @param fields of its elements, with what was typed and what is wrong with it
 * @param others what was typed of elements that have no field now, by the names under which they are sent, so that choosing
 *     another kind and coming back loses nothing
 */
public record KindFields(InformationKind chosen, List<FieldView> fields, Map<String, String> others) {
    /** The fields of a kind for what was typed, by the codes of elements. */
    public static KindFields of(InformationKind chosen, Map<String, String> typed) {
        ParticularsReading reading = ParticularsReading.of(chosen, typed);
        List<FieldView> fields = chosen.offered().stream()
                .map(element ->
                        new FieldView(element, typed.getOrDefault(element.code(), ""), problem(element, reading)))
                .toList();
        Map<String, String> others = new TreeMap<>();
        typed.forEach((code, value) -> {
            boolean hasField = chosen.element(code).filter(Element::isOffered).isPresent();
            if (!hasField && !value.isBlank()) {
                others.put("elements[" + code + "]", value);
            }
        });
        return new KindFields(chosen, fields, others);
    }

    /** All that can be chosen. */
    public List<InformationKind> kinds() {
        return Kinds.all();
    }

    /** One sentence for each field that is wrong; the field itself says what was expected. */
    public List<String> problems(MessageSource words, Locale locale) {
        return fields.stream()
                .filter(field -> !field.problem().isEmpty())
                .map(field -> words.getMessage("item.element.wrong", new Object[] {field.label(locale)}, locale))
                .toList();
    }

    private static String problem(Element element, ParticularsReading reading) {
        if (reading.unreadable().contains(element)) {
            return "unreadable." + element.type();
        }
        return reading.tooLong().contains(element) ? "too-long." + element.type() : "";
    }
}
