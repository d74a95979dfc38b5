package org.gongkai.web.publishing.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed of a kind and its elements, as it is kept, with all that is wrong with it.
 *
 * @param particulars what could be read
 * @param unreadable elements whose value is no day, no amount or none of the choices
 * @param tooLong elements with more characters than they may have
 * @param unknown codes that the kind does not have
 */
public record ParticularsReading(
        Particulars particulars, List<Element> unreadable, List<Element> tooLong, List<String> unknown) {
    public ParticularsReading {
        unreadable = List.copyOf(unreadable);
        tooLong = List.copyOf(tooLong);
        unknown = List.copyOf(unknown);
    }

    /** Reads values by the codes of their elements; those without a character are nothing. */
    public static ParticularsReading of(InformationKind kind, Map<String, String> typed) {
        Map<String, String> kept = new HashMap<>();
        List<Element> unreadable = new ArrayList<>();
        List<Element> tooLong = new ArrayList<>();
        for (Element element : kind.elements()) {
            String value = typed.getOrDefault(element.code(), "");
            Optional<String> read = value.isBlank() ? Optional.empty() : element.read(value);
            if (!value.isBlank() && read.isEmpty()) {
                unreadable.add(element);
            }
            read.filter(one -> one.length() > element.type().longest()).ifPresent(_ -> tooLong.add(element));
            read.ifPresent(one -> kept.put(element.code(), one));
        }
        List<String> unknown = typed.entrySet().stream()
                .filter(one ->
                        !one.getValue().isBlank() && kind.element(one.getKey()).isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new ParticularsReading(new Particulars(kind.code(), kept), unreadable, tooLong, unknown);
    }
}
