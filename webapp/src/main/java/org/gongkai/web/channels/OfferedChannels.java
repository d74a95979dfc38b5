package org.gongkai.web.channels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Channels;
import org.springframework.stereotype.Component;

/** Where the items of a body may go: its own channels, those of the bodies above it, and those directly below, such as a village's board. */
@Component
class OfferedChannels {
    private final Channels channels;
    private final Agencies agencies;

    OfferedChannels(Channels channels, Agencies agencies) {
        this.channels = channels;
        this.agencies = agencies;
    }

    /** Those in use on this day, the body's own first, then those above it, then those below. */
    List<Channel> on(long body, LocalDate day) {
        List<Long> order = bodies(body);
        return channels.of(order).stream()
                .filter(channel -> channel.isOpen(day))
                .sorted(Comparator.comparingInt((Channel channel) -> order.indexOf(channel.body()))
                        .thenComparingLong(Channel::id))
                .toList();
    }

    /** Whether items of the body may go there. */
    boolean isOffered(long body, Channel channel) {
        return agencies.isWithin(body, channel.body()) || bodies(body).contains(channel.body());
    }

    private List<Long> bodies(long body) {
        List<Long> order = new ArrayList<>();
        Optional<Agency> next = agencies.find(body);
        while (next.isPresent()) {
            order.add(next.get().id());
            OptionalLong above = next.get().parent();
            next = above.isPresent() ? agencies.find(above.getAsLong()) : Optional.empty();
        }
        agencies.childrenOf(body).forEach(below -> order.add(below.id()));
        return order;
    }
}
