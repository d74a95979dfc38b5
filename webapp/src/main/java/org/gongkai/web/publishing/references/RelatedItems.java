package org.gongkai.web.publishing.references;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.kinds.DocumentName;
import org.gongkai.web.publishing.kinds.Element;
import org.gongkai.web.publishing.kinds.ElementType;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.PublicItem;
import org.springframework.stereotype.Component;

/**
 * What leads from one public item to another, both ways. Numbers of documents are given by each body for itself, so a name leads to
 * the same body, or to one above or below it; never to a neighbour who counts alike.
 */
@Component
public class RelatedItems {
    private static final int MOST = 50;

    private final NamedDocuments documents;
    private final Agencies agencies;

    RelatedItems(NamedDocuments documents, Agencies agencies) {
        this.documents = documents;
        this.agencies = agencies;
    }

    /**
     * An item that names another.
     *
     * @param kind name of its kind
     * @param element name of the element in which it does so
     */
    public record Related(long id, String title, String kind, String element) {}

    /** The numbers of the public items that an item names, by the values of its elements; what leads nowhere is left out. */
    public Map<String, Long> named(PublicItem item) {
        Set<String> values = new TreeSet<>();
        naming(item.content().particulars())
                .forEach(element -> values.add(item.content().particulars().value(element.code())));
        return values.isEmpty() ? Map.of() : leading(item, values);
    }

    private Map<String, Long> leading(PublicItem item, Set<String> values) {
        List<NamedDocuments.Document> found = documents.called(
                values.stream().flatMap(RelatedItems::spellings).distinct().toList());
        Map<String, Long> named = new HashMap<>();
        for (String value : values) {
            List<String> spellings = spellings(value).toList();
            found.stream()
                    .filter(one -> one.id() != item.id() && agencies.areInLine(one.body(), item.body()))
                    .filter(one ->
                            spellings.contains(DocumentName.usual(one.number())) || spellings.contains(one.title()))
                    .min(Comparator.comparing(one -> one.body() != item.body()))
                    .ifPresent(one -> named.put(value, one.id()));
        }
        return named;
    }

    /** The public item that somebody means who speaks of this one and names that; empty where it leads nowhere. */
    public Optional<Long> called(PublicItem item, String name) {
        return name.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(leading(item, Set.of(name)).get(name));
    }

    /** The public items that name this one, the newest first. */
    public List<Related> naming(PublicItem item, Locale locale) {
        List<String> names =
                DocumentName.all(item.content().documentNumber(), item.content().title());
        return documents.naming(names, MOST).stream()
                .filter(one -> one.id() != item.id() && agencies.areInLine(one.body(), item.body()))
                .flatMap(one -> naming(one.said())
                        .filter(element -> names.contains(one.said().value(element.code())))
                        .limit(1)
                        .map(element -> related(one, element, locale)))
                .toList();
    }

    private static Related related(NamedDocuments.Naming one, Element element, Locale locale) {
        return new Related(
                one.id(),
                one.title(),
                Kinds.of(one.said()).name().in(locale),
                element.name().in(locale));
    }

    /** The elements of what was said that name a document. */
    private static Stream<Element> naming(Particulars said) {
        InformationKind kind = Kinds.of(said);
        return kind.elements().stream()
                .filter(element -> element.type() == ElementType.DOCUMENT
                        && !said.value(element.code()).isEmpty());
    }

    private static Stream<String> spellings(String value) {
        return Stream.of(DocumentName.usual(value), DocumentName.unquoted(value))
                .distinct();
    }
}
