package org.gongkai.web.channels.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How many channels of one kind are in use, and how many people they reach: "22 groups, 543 people".
 *
 * @param channels in use
 * @param counted how many of them have a number of people
 * @param people the sum of those numbers
 * @param days when they were counted; empty where none was
 */
public record RegisterSum(ChannelKind kind, int channels, int counted, long people, Optional<Days> days) {

    /** The days on which people were counted. */
    public record Days(LocalDate first, LocalDate last) {}

    /** Whether a number of people is missing somewhere. */
    public boolean isPartlyCounted() {
        return counted < channels;
    }

    /** One for each kind of which something was in use on this day, in the order of the kinds. */
    public static List<RegisterSum> of(Collection<Channel> channels, LocalDate day) {
        List<RegisterSum> sums = new ArrayList<>();
        for (ChannelKind kind : ChannelKinds.all()) {
            List<Channel> open = channels.stream()
                    .filter(one -> one.means().kind().equals(kind.code()) && one.isOpen(day))
                    .toList();
            if (!open.isEmpty()) {
                sums.add(of(kind, open));
            }
        }
        return sums;
    }

    private static RegisterSum of(ChannelKind kind, List<Channel> open) {
        List<Channel> counted =
                open.stream().filter(one -> one.members().isPresent()).toList();
        List<LocalDate> days = counted.stream()
                .map(one -> LocalDate.parse(one.means().value(ChannelField.COUNTED_ON)))
                .sorted()
                .toList();
        long people =
                counted.stream().mapToLong(one -> one.members().orElseThrow()).sum();
        return new RegisterSum(
                kind,
                open.size(),
                counted.size(),
                people,
                days.isEmpty() ? Optional.empty() : Optional.of(new Days(days.getFirst(), days.getLast())));
    }
}
