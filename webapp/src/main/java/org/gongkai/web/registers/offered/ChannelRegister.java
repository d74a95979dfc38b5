package org.gongkai.web.registers.offered;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Term;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.ui.Phrases;

/** The means of one kind, such as work groups (工作群台账): those that were in use on any day of the period. */
final class ChannelRegister implements Register {
    /** What comes before the codes of kinds in the codes of these registers. */
    static final String PREFIX = "channels-";

    static final String NAME = "name";
    static final String USUAL = "usual";
    static final String FROM = "from";
    static final String UNTIL = "until";

    private final ChannelKind kind;
    private final Channels channels;

    ChannelRegister(ChannelKind kind, Channels channels) {
        this.kind = kind;
        this.channels = channels;
    }

    @Override
    public String code() {
        return PREFIX + kind.code();
    }

    @Override
    public String nameKey() {
        return kind.key();
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(NAME, "channels.name", 3)));
        kind.fields().forEach(field -> columns.add(column(field)));
        columns.add(Column.text(USUAL, "channels.usual", 1));
        columns.add(Column.day(FROM, "channels.from"));
        columns.add(Column.day(UNTIL, "channels.until"));
        return columns;
    }

    private static Column column(ChannelField field) {
        return switch (field.form()) {
            case LINE -> Column.text(field.code(), field.key(), 2.4);
            case TEXT, ADDRESS -> Column.text(field.code(), field.key(), 3);
            case DAY -> Column.day(field.code(), field.key());
            case COUNT -> Column.number(field.code(), field.key());
        };
    }

    @Override
    public long count(Asked asked) {
        return inUse(asked).count();
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        return inUse(asked)
                .skip((part.number() - 1L) * part.size())
                .limit(part.size())
                .map(channel -> new RegisterLine(
                        String.valueOf(channel.id()),
                        channel.body(),
                        cells(channel, phrases),
                        "/office/channels/lines/" + channel.id()))
                .toList();
    }

    private Stream<Channel> inUse(Asked asked) {
        return channels.of(asked.bodies()).stream()
                .filter(channel -> channel.means().kind().equals(kind.code()))
                .filter(channel -> touches(
                        channel.term(), asked.period().first(), asked.period().last()));
    }

    private static boolean touches(Term term, LocalDate first, LocalDate last) {
        return !term.from().isAfter(last)
                && term.until().filter(end -> end.isBefore(first)).isEmpty();
    }

    static Map<String, String> cells(Channel channel, Phrases phrases) {
        Map<String, String> cells = new HashMap<>();
        cells.put(NAME, channel.name());
        channel.means().details().forEach((field, value) -> cells.put(field.code(), value));
        cells.put(USUAL, channel.means().isUsual() ? phrases.say("channels.usual.yes") : "");
        cells.put(FROM, channel.term().from().toString());
        cells.put(UNTIL, channel.term().until().map(LocalDate::toString).orElse(""));
        return cells;
    }
}
