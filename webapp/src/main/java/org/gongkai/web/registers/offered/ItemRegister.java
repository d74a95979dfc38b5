package org.gongkai.web.registers.offered;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.PostingLists;
import org.gongkai.web.publishing.EntryGuide;
import org.gongkai.web.publishing.counting.ItemLines;
import org.gongkai.web.publishing.counting.ItemLines.ItemLine;
import org.gongkai.web.publishing.counting.ItemLines.Wanted;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Filter;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.registers.model.RegisterSource;
import org.gongkai.web.ui.Phrases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What became public (公开信息台账): each item once, on the day on which it first became public, as the counts have it.
 *
 * @regulation art. 50
 */
@Component
@Order(1)
class ItemRegister implements Register, RegisterSource {
    private static final String KIND = "kind";
    private static final String CHANNEL = "channel";

    private final ItemLines items;
    private final PostingLists postings;
    private final Channels channels;
    private final Optional<EntryGuide> guide;

    ItemRegister(ItemLines items, PostingLists postings, Channels channels, Optional<EntryGuide> guide) {
        this.items = items;
        this.postings = postings;
        this.channels = channels;
        this.guide = guide;
    }

    @Override
    public List<Register> registers() {
        return List.of(this);
    }

    @Override
    public String code() {
        return "items";
    }

    @Override
    public String nameKey() {
        return "registers.items";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("title", "registers.column.title", 5),
                Column.text("number", "item.document-number", 2.4),
                Column.text("index", "item.index-number", 2.6),
                Column.text("entry", "item.entry", 2.8),
                Column.text("attribute", "item.attribute", 1.4),
                Column.day("written", "registers.column.written"),
                Column.day("since", "registers.column.since"),
                Column.text("channels", "registers.column.channels", 2.4),
                Column.text("reviewers", "registers.column.reviewers", 2),
                Column.text("state", "registers.column.state", 1.2),
                Column.text("kind", "registers.column.kind", 1.8).onDemand());
    }

    @Override
    public List<Filter> filters(Phrases phrases) {
        return List.of(
                new Filter(
                        KIND,
                        "registers.column.kind",
                        Kinds.all().stream()
                                .map(kind -> new Filter.Option(
                                        kind.code(), kind.name().in(phrases.locale())))
                                .toList()),
                ChannelWords.filter(CHANNEL, phrases));
    }

    @Override
    public long count(Asked asked) {
        return items.count(asked.bodies(), Spans.of(asked), wanted(asked));
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        List<ItemLine> lines = items.lines(asked.bodies(), Spans.of(asked), wanted(asked), Spans.page(part));
        Map<Long, Set<String>> where = where(lines);
        return lines.stream()
                .map(line -> new RegisterLine(
                        String.valueOf(line.id()),
                        line.under().body(),
                        cells(line, where.getOrDefault(line.id(), Set.of()), phrases),
                        "/office/items/" + line.id()))
                .toList();
    }

    private Wanted wanted(Asked asked) {
        String channel = asked.narrowedTo(CHANNEL);
        return new Wanted(
                asked.narrowedTo(KIND),
                asked.narrowedTo("entry"),
                channel.isEmpty() ? Optional.empty() : Optional.of(postings.itemsOn(asked.bodies(), channel)));
    }

    /** The names of the channels on which each item also was, in the order of its postings. */
    private Map<Long, Set<String>> where(List<ItemLine> lines) {
        List<Posting> posted = postings.of(lines.stream().map(ItemLine::id).toList());
        Map<Long, String> names =
                channels.all(posted.stream().map(one -> one.what().channel()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Channel::id, Channel::name));
        Map<Long, Set<String>> where = new HashMap<>();
        posted.forEach(one -> where.computeIfAbsent(one.what().item(), _ -> new LinkedHashSet<>())
                .add(names.getOrDefault(one.what().channel(), "")));
        return where;
    }

    private Map<String, String> cells(ItemLine line, Set<String> where, Phrases phrases) {
        Map<String, String> cells = new HashMap<>();
        cells.put("title", line.said().title());
        cells.put("number", line.said().documentNumber());
        cells.put("index", line.said().indexNumber());
        cells.put("entry", entry(line));
        cells.put("attribute", phrases.say("item.attribute." + line.under().attribute()));
        cells.put("written", line.days().written().map(LocalDate::toString).orElse(""));
        cells.put("since", line.days().since().toString());
        String separator = phrases.say("registers.separator");
        cells.put("channels", String.join(separator, where));
        cells.put("reviewers", String.join(separator, new LinkedHashSet<>(line.reviewers())));
        cells.put(
                "state",
                phrases.say("registers.visibility." + line.under().visibility().toLowerCase(Locale.ROOT)));
        cells.put(
                "kind",
                Kinds.find(line.under().kind())
                        .map(kind -> kind.name().in(phrases.locale()))
                        .orElse(line.under().kind()));
        return cells;
    }

    /** As the catalogue calls it; its code where it is in force no more. */
    private String entry(ItemLine line) {
        String code = line.under().entry();
        return code.isEmpty()
                ? ""
                : guide.flatMap(catalog -> catalog.find(line.under().body(), code))
                        .map(EntryGuide.Choice::name)
                        .orElse(code);
    }
}
