package org.gongkai.web.channels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.model.CountRow;
import org.gongkai.web.channels.model.CountRow.Beside;
import org.gongkai.web.channels.model.Counts;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.channels.model.PostingCounts;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.counting.MadePublic;
import org.gongkai.web.publishing.counting.MadePublic.Line;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many items became public, through which channels, under which entries. An item counts once, on the day on which it first became public,
 * however many channels it also went to; villages are counted apart, as they are no organs.
 *
 * @regulation art. 50
 */
@Service
public class Counting {
    private final MadePublic made;
    private final PostingCounts postings;
    private final Agencies agencies;
    private final Registers registers;
    private final Optional<EntryGuide> guide;

    Counting(
            MadePublic made,
            PostingCounts postings,
            Agencies agencies,
            Registers registers,
            Optional<EntryGuide> guide) {
        this.made = made;
        this.postings = postings;
        this.agencies = agencies;
        this.registers = registers;
        this.guide = guide;
    }

    /**
     * The counts of a body, or of it and the organs below it.
     *
     * @throws org.gongkai.web.channels.model.ChannelRefused it is none of theirs
     */
    @Transactional(readOnly = true)
    public Counts of(SignedIn who, Scope scope) {
        Agency body = registers.body(who, scope.body());
        List<Agency> organs = organs(body, scope);
        List<Long> ids = ids(organs);
        List<Tally> tallies = made.tally(ids, scope.span());
        CountRow total = sum("all", tallies);
        return new Counts(
                scope,
                total,
                CountRow.of("elsewhere", "", "", postings.elsewhere(ids, scope.span())),
                new Counts.Parts(
                        postings.byKind(ids, scope.span()), postings.byChannel(ids, scope.span()), entries(tallies)),
                below(body, scope, tallies));
    }

    /**
     * The items behind a row, the newest first.
     *
     * @throws org.gongkai.web.channels.model.ChannelRefused the body is none of theirs
     */
    @Transactional(readOnly = true)
    public List<Line> items(SignedIn who, Scope scope, String by, String key, Page page) {
        Agency body = registers.body(who, scope.body());
        List<Agency> organs = organs(body, scope);
        List<Long> ids = ids(organs);
        return switch (by) {
            case "all" -> made.within(ids, scope.span(), page);
            case "entry" -> made.within(ids, scope.span(), key, page);
            case "organ" -> made.within(named(organs, key), scope.span(), page);
            case "village" -> made.within(named(villages(body, scope), key), scope.span(), page);
            case "villages" -> made.within(ids(villages(body, scope)), scope.span(), page);
            default -> inOrder(postings.items(ids, scope.span(), by, key, page));
        };
    }

    private Counts.Below below(Agency body, Scope scope, List<Tally> tallies) {
        List<Agency> villages = villages(body, scope);
        List<Tally> ofVillages = villages.isEmpty() ? List.of() : made.tally(ids(villages), scope.span());
        return new Counts.Below(
                scope.withBelow() ? rows("organ", organs(body, scope), tallies) : List.of(),
                rows("village", villages, ofVillages),
                sum("villages", ofVillages));
    }

    private List<Agency> organs(Agency body, Scope scope) {
        return scope.withBelow()
                ? within(body, one -> one.id() == body.id() || one.kind().isOrgan())
                : List.of(body);
    }

    private List<Agency> villages(Agency body, Scope scope) {
        return scope.withBelow()
                ? within(body, one -> one.id() != body.id() && !one.kind().isOrgan())
                : List.of();
    }

    private List<Agency> within(Agency body, Predicate<Agency> wanted) {
        return agencies.within(body.id()).stream().filter(wanted).toList();
    }

    private static List<Long> ids(List<Agency> bodies) {
        return bodies.stream().map(Agency::id).toList();
    }

    private static List<Long> named(List<Agency> bodies, String key) {
        return ids(bodies).stream().filter(id -> String.valueOf(id).equals(key)).toList();
    }

    private static CountRow sum(String by, Collection<Tally> tallies) {
        long items = tallies.stream().mapToLong(Tally::items).sum();
        long gone = tallies.stream().mapToLong(Tally::gone).sum();
        return new CountRow(by, "", "", items, new Beside(gone, 0, 0, 0));
    }

    /** Bodies without any item have a row as well: 0 is an answer. */
    private static List<CountRow> rows(String by, List<Agency> bodies, List<Tally> tallies) {
        return bodies.stream()
                .map(body -> {
                    List<Tally> own = tallies.stream()
                            .filter(one -> one.body() == body.id())
                            .toList();
                    CountRow sum = sum(by, own);
                    return new CountRow(by, String.valueOf(body.id()), body.shortName(), sum.items(), sum.beside());
                })
                .toList();
    }

    private List<CountRow> entries(List<Tally> tallies) {
        Map<String, List<Tally>> byEntry = new TreeMap<>();
        tallies.forEach(one ->
                byEntry.computeIfAbsent(one.entry(), _ -> new ArrayList<>()).add(one));
        List<CountRow> rows = new ArrayList<>();
        byEntry.forEach((code, some) -> {
            CountRow sum = sum("entry", some);
            rows.add(new CountRow("entry", code, name(some.getFirst()), sum.items(), sum.beside()));
        });
        rows.sort(Comparator.comparingLong(CountRow::items).reversed());
        return rows;
    }

    /** As the catalogue calls it, with its field; its code where it is in force no more. */
    private String name(Tally tally) {
        return tally.entry().isEmpty()
                ? ""
                : guide.flatMap(catalog -> catalog.find(tally.body(), tally.entry()))
                        .map(choice -> choice.field() + " · " + choice.name())
                        .orElse(tally.entry());
    }

    private List<Line> inOrder(List<Long> ids) {
        Map<Long, Line> lines = new HashMap<>(made.of(ids));
        return ids.stream().filter(lines::containsKey).map(lines::get).toList();
    }
}
