package org.gongkai.web.registers.offered;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.villages.FigureBook;
import org.gongkai.web.channels.villages.VillageFigure;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Filter;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.registers.model.RegisterSource;
import org.gongkai.web.ui.Phrases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was entered for villages (代录台账): whose figure it is, and who entered it. Figures that reach beyond the period are on it as well. */
@Component
@Order(5)
class VillageRegister implements Register, RegisterSource {
    private static final String CHANNEL = "channel";

    private final FigureBook book;
    private final Agencies agencies;

    VillageRegister(FigureBook book, Agencies agencies) {
        this.book = book;
        this.agencies = agencies;
    }

    @Override
    public List<Register> registers() {
        return List.of(this);
    }

    @Override
    public String code() {
        return "village-figures";
    }

    @Override
    public String nameKey() {
        return "registers.village-figures";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("kind", "channels.kind", 2),
                Column.day("first", "registers.column.first"),
                Column.day("last", "registers.column.last"),
                Column.number("times", "registers.column.times"),
                Column.text("source", "registers.column.source", 4),
                Column.text("by", "registers.column.entered-by", 1.8),
                Column.text("for", "registers.column.entered-for", 2.4),
                Column.day("on", "registers.column.entered-on"));
    }

    @Override
    public List<Filter> filters(Phrases phrases) {
        return List.of(ChannelWords.filter(CHANNEL, phrases));
    }

    @Override
    public long count(Asked asked) {
        return standing(asked).count();
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        List<VillageFigure> figures = standing(asked)
                .skip((part.number() - 1L) * part.size())
                .limit(part.size())
                .toList();
        Set<Long> townships =
                figures.stream().map(figure -> figure.entered().by()).collect(Collectors.toSet());
        Map<Long, String> names = agencies.shortNames(townships);
        return figures.stream().map(figure -> line(figure, names, phrases)).toList();
    }

    private Stream<VillageFigure> standing(Asked asked) {
        String kind = asked.narrowedTo(CHANNEL);
        return book.touching(asked.bodies(), asked.period()).stream()
                .filter(figure -> figure.number().isPresent())
                .filter(figure -> kind.isEmpty() || figure.place().kind().equals(kind));
    }

    private static RegisterLine line(VillageFigure figure, Map<Long, String> names, Phrases phrases) {
        VillageFigure.Entered entered = figure.entered();
        Map<String, String> cells = Map.of(
                "kind", phrases.say(ChannelKinds.of(figure.place().kind()).key()),
                "first", figure.place().period().first().toString(),
                "last", figure.place().period().last().toString(),
                "times", String.valueOf(figure.number().orElseThrow()),
                "source", entered.source(),
                "by", entered.writerName(),
                "for", names.getOrDefault(entered.by(), ""),
                "on", ChinaTime.dayOf(entered.at()).toString());
        return new RegisterLine(String.valueOf(figure.id()), figure.place().village(), cells, "");
    }
}
