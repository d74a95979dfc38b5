package org.gongkai.web.channels.office;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;

/**
 * A channel in the register as the page shows it.
 *
 * @param values what is known of it, in the order of its kind; fields without a value are left out
 * @param until the last day; empty while it is in use
 */
record ChannelLine(Channel channel, List<Value> values, String until) {
    /** What a field says. */
    record Value(ChannelField field, String text) {}

    static ChannelLine of(Channel channel) {
        List<Value> values = channel.kind().fields().stream()
                .map(field -> new Value(field, channel.means().value(field)))
                .filter(value -> !value.text().isEmpty())
                .toList();
        return new ChannelLine(
                channel, values, channel.term().until().map(LocalDate::toString).orElse(""));
    }

    /** Whether it is in use. */
    public boolean isOpen() {
        return until.isEmpty();
    }
}
