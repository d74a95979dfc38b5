package org.gongkai.web.registers.offered;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.KeptRow;
import org.gongkai.web.registers.model.MendableRegister;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.ui.Phrases;

/** The means of one kind, such as work groups (工作群台账): those that were in use on any day of the period. */
final class ChannelRegister implements MendableRegister {
    /** What comes before the codes of kinds in the codes of these registers. */
    static final String PREFIX = "channels-";

    private final ChannelKind kind;
    private final Channels channels;
    private final Registers registers;
    private final ChannelCells cells;

    ChannelRegister(ChannelKind kind, Channels channels, Registers registers, ChannelCells cells) {
        this.kind = kind;
        this.channels = channels;
        this.registers = registers;
        this.cells = cells;
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
        List<Column> columns = new ArrayList<>(List.of(Column.text(ChannelCells.NAME, "channels.name", 3)));
        kind.fields().forEach(field -> columns.add(column(field)));
        columns.add(Column.text(ChannelCells.USUAL, "channels.usual", 1));
        columns.add(Column.day(ChannelCells.FROM, "channels.from"));
        columns.add(Column.day(ChannelCells.UNTIL, "channels.until"));
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
        return channels.countWithin(asked.bodies(), Spans.of(asked), kind.code());
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        return channels.within(asked.bodies(), Spans.of(asked), kind.code(), Spans.page(part)).stream()
                .map(channel -> line(channel, phrases))
                .toList();
    }

    private RegisterLine line(Channel channel, Phrases phrases) {
        Map<String, String> said = new HashMap<>(ChannelCells.of(channel));
        said.replaceAll((key, kept) -> said(key, kept, phrases));
        said.put(Column.REVISION.key(), String.valueOf(channel.revision()));
        return new RegisterLine(
                String.valueOf(channel.id()), channel.body(), said, "/office/channels/lines/" + channel.id());
    }

    /** A channel is closed on its own page, where it is said why. */
    @Override
    public Set<String> written() {
        return columns().stream()
                .map(Column::key)
                .filter(key -> !key.equals(ChannelCells.UNTIL))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayWrite(SignedIn who, long body) {
        return registers.mayKeep(who, body);
    }

    @Override
    public Map<String, KeptRow> kept(Collection<String> ids) {
        Set<Long> numbers = ids.stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return ofKind(channels.inRegister(numbers))
                .collect(Collectors.toMap(channel -> String.valueOf(channel.id()), ChannelRegister::kept));
    }

    @Override
    public long countAll(Collection<Long> bodies) {
        return ofKind(channels.of(bodies)).count();
    }

    @Override
    public Set<String> marks(Collection<Long> bodies) {
        return ofKind(channels.of(bodies)).map(channel -> mark(kept(channel))).collect(Collectors.toSet());
    }

    private Stream<Channel> ofKind(List<Channel> some) {
        return some.stream().filter(channel -> channel.means().kind().equals(kind.code()));
    }

    private static KeptRow kept(Channel channel) {
        return new KeptRow(
                String.valueOf(channel.id()),
                channel.body(),
                String.valueOf(channel.revision()),
                ChannelCells.of(channel));
    }

    @Override
    public String mark(KeptRow record) {
        return record.body() + " " + record.cell(ChannelCells.NAME).toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> checked(KeptRow before, Map<String, String> typed) {
        ChannelCells.Typed read = cells.typed(kind, typed);
        return ChannelCells.of(
                registers.checked(read.means(), read.from(), ChannelCells.until(before)), read.from(), before);
    }

    @Override
    public KeptRow enter(SignedIn who, long body, Map<String, String> typed) {
        ChannelCells.Typed read = cells.typed(kind, typed);
        return kept(registers.add(who, body, read.means(), read.from()));
    }

    @Override
    public KeptRow change(SignedIn who, KeptRow before, Map<String, String> typed) {
        ChannelCells.Typed read = cells.typed(kind, typed);
        return kept(registers.change(who, number(before), revision(before), read.means(), read.from()));
    }

    @Override
    public void strike(SignedIn who, KeptRow before, String reason) {
        registers.strike(who, number(before), revision(before), reason);
    }

    @Override
    public String said(String key, String kept, Phrases phrases) {
        return key.equals(ChannelCells.USUAL) && !kept.isEmpty() ? phrases.say("channels.usual.yes") : kept;
    }

    private static long number(KeptRow record) {
        return Long.parseLong(record.id());
    }

    private static long revision(KeptRow record) {
        return Long.parseLong(record.revision());
    }
}
