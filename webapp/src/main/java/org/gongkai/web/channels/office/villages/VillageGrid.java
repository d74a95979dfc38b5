package org.gongkai.web.channels.office.villages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.villages.Typed;
import org.gongkai.web.channels.villages.VillageFigure;

/**
 * The sheet: a line for each village, a column for each kind of channel.
 *
 * @param kinds the columns
 */
record VillageGrid(List<ChannelKind> kinds, List<Line> lines) {
    private static final String NUMBER = "n-";
    private static final String SEEN = "r-";

    /** A village with its cells, one for each column. */
    record Line(Agency village, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param name of its field
     * @param seen the revision that is shown; 0 where nothing stands there
     * @param text as it was typed, or as it stands
     * @param by who entered what stands there; empty where nothing does
     */
    record Cell(String name, long seen, String text, String by) {
        /** The name of the field that carries the revision. */
        public String seenName() {
            return SEEN + name.substring(NUMBER.length());
        }
    }

    /**
     * The sheet as it stands, with what was typed and could not be entered on top of it.
     *
     * @param typed by field; empty where the page is opened
     */
    static VillageGrid of(
            List<Agency> villages, List<ChannelKind> kinds, List<VillageFigure> standing, Map<String, String> typed) {
        Map<String, VillageFigure> places = new HashMap<>();
        standing.forEach(
                one -> places.put(name(one.place().village(), one.place().kind()), one));
        List<Line> lines = villages.stream()
                .map(village -> new Line(
                        village,
                        kinds.stream()
                                .map(kind -> {
                                    String name = name(village.id(), kind.code());
                                    return cell(name, Optional.ofNullable(places.get(name)), typed);
                                })
                                .toList()))
                .toList();
        return new VillageGrid(kinds, lines);
    }

    private static Cell cell(String name, Optional<VillageFigure> standing, Map<String, String> typed) {
        OptionalInt number = standing.map(VillageFigure::number).orElse(OptionalInt.empty());
        String text = typed.getOrDefault(name, number.isPresent() ? String.valueOf(number.getAsInt()) : "");
        String by = standing.filter(one -> one.number().isPresent())
                .map(one -> one.entered().writerName())
                .orElse("");
        return new Cell(name, standing.map(VillageFigure::revision).orElse(0L), text, by);
    }

    /** Kinds of which a village has a channel or a figure, those that were asked for besides, and notice boards, which each has. */
    static List<ChannelKind> kinds(Stream<String> used, String asked) {
        Set<String> wanted = new HashSet<>(Set.of("board", asked));
        used.forEach(wanted::add);
        return ChannelKinds.all().stream()
                .filter(kind -> wanted.contains(kind.code()))
                .toList();
    }

    /**
     * What was typed.
     *
     * @throws ChannelRefused a cell holds no whole number
     */
    static List<Typed> typed(Map<String, String> fields) {
        List<Typed> cells = new ArrayList<>();
        fields.forEach((field, text) -> {
            String[] parts = field.split("-", 3);
            if (field.startsWith(NUMBER) && parts.length == 3 && parts[1].matches("[0-9]{1,18}")) {
                String number = text.strip();
                OptionalInt figure = number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Details.count(number));
                long seen = seen(fields.getOrDefault(SEEN + parts[1] + "-" + parts[2], "0"));
                cells.add(new Typed(Long.parseLong(parts[1]), parts[2], seen, figure));
            }
        });
        return cells;
    }

    private static long seen(String text) {
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    private static String name(long village, String kind) {
        return NUMBER + village + "-" + kind;
    }
}
