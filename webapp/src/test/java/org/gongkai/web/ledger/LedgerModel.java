package org.gongkai.web.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ledger once more, in the plainest words: a list, and every question answered by looking at all of it. */
final class LedgerModel {
    private final List<LedgerEntry> entries = new ArrayList<>();

    void add(LedgerEntry entry) {
        entries.add(entry);
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    /** Whether the ledger has to refuse it. */
    boolean refuses(DutyEvent event) {
        if (event.corrects().isPresent()) {
            return entries.stream().anyMatch(entry -> entry.event().corrects().equals(event.corrects()));
        }
        return event.grain() == Grain.TYPED
                && entries.stream()
                        .map(LedgerEntry::event)
                        .anyMatch(old -> old.grain() == Grain.TYPED
                                && old.corrects().isEmpty()
                                && old.body() == event.body()
                                && old.kind().equals(event.kind())
                                && old.coversFrom().equals(event.coversFrom())
                                && old.occurredOn().equals(event.occurredOn())
                                && old.classification().equals(event.classification()));
    }

    /** Measure, then the entries' ids and the sum, in one line each. */
    Map<String, String> answer(LedgerQuestion question) {
        Map<String, TreeSet<Long>> ids = new TreeMap<>();
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (LedgerEntry entry : standing(question.knownAt())) {
            DutyEvent event = entry.event();
            if (!isAsked(event, question)) {
                continue;
            }
            event.measures().forEach((measure, amount) -> {
                if (!isReplaced(event, measure, question.knownAt())) {
                    ids.computeIfAbsent(measure, any -> new TreeSet<>()).add(entry.id());
                    sums.merge(measure, amount, BigDecimal::add);
                }
            });
        }
        Map<String, String> answer = new TreeMap<>();
        ids.forEach((measure, behind) -> answer.put(measure, behind + " " + sums.get(measure)));
        return answer;
    }

    private List<LedgerEntry> standing(Instant knownAt) {
        List<LedgerEntry> known = entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
        return known.stream()
                .filter(entry -> known.stream()
                        .noneMatch(other -> other.event().corrects().orElse(-1) == entry.id()))
                .toList();
    }

    private static boolean isAsked(DutyEvent event, LedgerQuestion question) {
        return question.bodies().contains(event.body())
                && question.kind().equals(event.kind())
                && event.classification()
                        .entrySet()
                        .containsAll(question.classification().entrySet())
                && !event.coversFrom().isBefore(question.period().first())
                && !event.occurredOn().isAfter(question.period().last());
    }

    private boolean isReplaced(DutyEvent typed, String measure, Instant knownAt) {
        Map<String, String> place = new TreeMap<>(typed.classification());
        place.remove(DutyEvent.SINCE);
        return typed.grain() == Grain.TYPED
                && standing(knownAt).stream()
                        .map(LedgerEntry::event)
                        .anyMatch(event -> event.grain() != Grain.TYPED
                                && event.body() == typed.body()
                                && event.kind().equals(typed.kind())
                                && !event.coversFrom().isBefore(typed.coversFrom())
                                && !event.occurredOn().isAfter(typed.occurredOn())
                                && event.classification().entrySet().containsAll(place.entrySet())
                                && event.measures().containsKey(measure));
    }
}
