package org.gongkai.web.registers.offered;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.registers.model.KeptRow;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A channel as cells of a row, in no language, and the other way round. */
@Component
class ChannelCells {
    static final String NAME = "name";
    static final String USUAL = "usual";
    static final String FROM = "from";
    static final String UNTIL = "until";

    private static final String YES = "yes";

    private final MessageSource words;

    ChannelCells(MessageSource words) {
        this.words = words;
    }

    /** What is to be written about a channel. */
    record Typed(Means means, LocalDate from) {}

    static Map<String, String> of(Channel channel) {
        Map<String, String> cells = of(channel.means(), channel.term().from());
        channel.term().until().ifPresent(day -> cells.put(UNTIL, day.toString()));
        return cells;
    }

    /** The same of what would be written; the last day stays. */
    static Map<String, String> of(Means means, LocalDate from, KeptRow before) {
        Map<String, String> cells = of(means, from);
        until(before).ifPresent(day -> cells.put(UNTIL, day.toString()));
        return cells;
    }

    private static Map<String, String> of(Means means, LocalDate from) {
        Map<String, String> cells = new HashMap<>();
        cells.put(NAME, means.name());
        means.details().forEach((field, value) -> cells.put(field.code(), value));
        if (means.isUsual()) {
            cells.put(USUAL, YES);
        }
        cells.put(FROM, from.toString());
        return cells;
    }

    static Optional<LocalDate> until(KeptRow record) {
        return Optional.of(record.cell(UNTIL)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    /**
     * What people typed into cells.
     *
     * @throws org.gongkai.web.ui.Refused a cell cannot be read
     */
    Typed typed(ChannelKind kind, Map<String, String> cells) {
        Map<ChannelField, String> details = new EnumMap<>(ChannelField.class);
        kind.fields().forEach(field -> details.put(field, cells.getOrDefault(field.code(), "")));
        Means means =
                new Means(kind.code(), cells.getOrDefault(NAME, ""), isUsual(cells.getOrDefault(USUAL, "")), details);
        return new Typed(means, Details.day(cells.getOrDefault(FROM, "")));
    }

    /** A blank says no; the word for yes is read in every language in which the register is written. */
    private boolean isUsual(String typed) {
        boolean isYes = typed.equalsIgnoreCase(YES)
                || Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .map(locale -> new Phrases(words, locale).say("channels.usual.yes"))
                        .anyMatch(typed::equalsIgnoreCase);
        if (!isYes && !typed.isBlank()) {
            throw new RegisterRefused(Reason.NEITHER_YES_NOR_BLANK, typed);
        }
        return isYes;
    }
}
