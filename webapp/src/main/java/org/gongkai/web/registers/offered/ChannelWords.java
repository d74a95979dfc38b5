package org.gongkai.web.registers.offered;

import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.registers.model.Filter;
import org.gongkai.web.ui.Phrases;

/** Kinds of channels as something to narrow by. */
final class ChannelWords {
    private ChannelWords() {}

    static Filter filter(String key, Phrases phrases) {
        return new Filter(
                key,
                "channels.kind",
                ChannelKinds.all().stream()
                        .map(kind -> new Filter.Option(kind.code(), phrases.say(kind.key())))
                        .toList());
    }
}
