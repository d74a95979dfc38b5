package org.gongkai.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.Keys;
import org.gongkai.web.exchange.model.Known;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.publishing.counting.PublicAddresses;
import org.gongkai.web.publishing.counting.PublishedNames;
import org.gongkai.web.publishing.counting.PublishedNames.Named;
import org.springframework.stereotype.Component;

/** Everything of a body that a line of a list may be the same as: its public items, wherever they went, and what lists brought before. */
@Component
class KnownThings {
    private final PublishedNames names;
    private final List<PublicAddresses> addresses;
    private final ImportBook book;

    KnownThings(PublishedNames names, List<PublicAddresses> addresses, ImportBook book) {
        this.names = names;
        this.addresses = addresses;
        this.book = book;
    }

    /** All of it. */
    List<Known> of(long body) {
        List<Known> known = new ArrayList<>(items(body));
        book.standing(body).stream().map(ListedEntry::known).forEach(known::add);
        return known;
    }

    /** Its items alone. */
    List<Known> items(long body) {
        List<Known> known = new ArrayList<>();
        List<Map<Long, List<String>>> noted =
                addresses.stream().map(one -> one.of(body)).toList();
        names.of(body)
                .forEach(item -> known.addAll(items(
                        item, noted.stream().flatMap(one -> one.getOrDefault(item.item(), List.of()).stream()))));
        return known;
    }

    /** An item once by itself, and once for each address at which it also stands. */
    private static List<Known> items(Named item, Stream<String> addresses) {
        return Stream.concat(Stream.of(""), addresses)
                .distinct()
                .map(address -> new Known(
                        Known.Kind.ITEM,
                        String.valueOf(item.item()),
                        item.title(),
                        item.since(),
                        Keys.of(item.title(), item.documentNumber(), address)))
                .toList();
    }
}
