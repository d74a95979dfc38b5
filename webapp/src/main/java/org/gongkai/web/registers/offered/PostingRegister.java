package org.gongkai.web.registers.offered;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.PostingLists;
import org.gongkai.web.publishing.counting.MadePublic;
import org.gongkai.web.publishing.counting.MadePublic.Line;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Filter;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.registers.model.RegisterSource;
import org.gongkai.web.ui.Phrases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where items also went (发布登记台账): each posting on its own day; those that were struck out are left out. */
@Component
@Order(2)
class PostingRegister implements Register, RegisterSource {
    private static final String CHANNEL = "channel";

    private final PostingLists postings;
    private final Channels channels;
    private final MadePublic items;

    PostingRegister(PostingLists postings, Channels channels, MadePublic items) {
        this.postings = postings;
        this.channels = channels;
        this.items = items;
    }

    @Override
    public List<Register> registers() {
        return List.of(this);
    }

    @Override
    public String code() {
        return "postings";
    }

    @Override
    public String nameKey() {
        return "registers.postings";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("title", "registers.column.title", 5),
                Column.text("kind", "channels.kind", 1.8),
                Column.text("channel", "registers.column.channel", 2.4),
                Column.day("day", "channels.day"),
                Column.text("address", "channels.address", 4),
                Column.number("reads", "channels.reads"),
                Column.text("note", "channels.note", 2.4),
                Column.text("state", "registers.column.state", 1.4),
                Column.text("by", "registers.column.noted-by", 1.6));
    }

    @Override
    public List<Filter> filters(Phrases phrases) {
        return List.of(ChannelWords.filter(CHANNEL, phrases));
    }

    @Override
    public long count(Asked asked) {
        return postings.count(asked.bodies(), Spans.of(asked), asked.narrowedTo(CHANNEL));
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        List<Posting> posted =
                postings.within(asked.bodies(), Spans.of(asked), asked.narrowedTo(CHANNEL), Spans.page(part));
        Map<Long, Channel> where =
                channels.all(posted.stream().map(one -> one.what().channel()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Channel::id, Function.identity()));
        Map<Long, Line> titles =
                items.of(posted.stream().map(one -> one.what().item()).collect(Collectors.toSet()));
        Map<Long, String> writers =
                postings.writers(posted.stream().map(Posting::id).toList());
        return posted.stream()
                .map(one -> {
                    Map<String, String> cells = cells(one, where, phrases);
                    Line item = titles.get(one.what().item());
                    cells.put("title", item == null ? "" : item.title());
                    cells.put("by", writers.getOrDefault(one.id(), ""));
                    String address = "/office/items/" + one.what().item() + "/channels";
                    return new RegisterLine(String.valueOf(one.id()), one.what().body(), cells, address);
                })
                .toList();
    }

    private static Map<String, String> cells(Posting posting, Map<Long, Channel> where, Phrases phrases) {
        Map<String, String> cells = new HashMap<>();
        Channel channel = where.get(posting.what().channel());
        cells.put("kind", channel == null ? "" : phrases.say(channel.kind().key()));
        cells.put("channel", channel == null ? "" : channel.name());
        cells.put("day", posting.noted().day().toString());
        cells.put("address", posting.noted().address());
        cells.put(
                "reads",
                posting.noted().reads().isPresent()
                        ? String.valueOf(posting.noted().reads().getAsInt())
                        : "");
        cells.put("note", posting.noted().note());
        cells.put("state", phrases.say("channels.state." + posting.standing().state()));
        return cells;
    }
}
