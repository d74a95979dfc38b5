package org.gongkai.web.annualreports.model.overview;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gongkai.report.Report;
import org.gongkai.report.form.Indicator;
import org.gongkai.report.sums.IndicatorTable;
import org.gongkai.report.years.Figure;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TrendView;

/** Arranges one figure body by year; what is no number says in words what it is. */
public final class TrendSheet {
    private final IndicatorTable table;
    private final ToIntFunction<Report> numbers;
    private final Phrases phrases;

    /** The sheet of a table; {@code numbers} says where each report stands in its batch. */
    public TrendSheet(IndicatorTable table, ToIntFunction<Report> numbers, Phrases phrases) {
        this.table = table;
        this.numbers = numbers;
        this.phrases = phrases;
    }

    /** The figure in the reader's language. */
    public TrendView view() {
        Indicator indicator = table.indicator();
        boolean isExact = indicator.comparability() == Indicator.Comparability.EXACT;
        return new TrendView(
                new TrendView.Figure(
                        indicator.label().in(phrases.locale()),
                        indicator.unit(),
                        isExact ? "" : phrases.say("overview.comparability." + indicator.comparability())),
                table.years(),
                table.rows().stream()
                        .map(row -> new TrendView.Row(
                                row.body(),
                                row.entries().stream().map(this::entry).toList()))
                        .toList(),
                table.totals().stream().map(this::total).toList());
    }

    private TrendView.Entry entry(Optional<IndicatorTable.Entry> given) {
        if (given.isEmpty()) {
            return new TrendView.Entry("none", phrases.say("overview.state.none"), "", "", 0);
        }
        IndicatorTable.Entry entry = given.get();
        int report = numbers.applyAsInt(entry.report());
        Optional<BigDecimal> number = entry.number();
        if (number.isPresent()) {
            String value = number.get().toPlainString();
            return new TrendView.Entry("number", value, value, "", report);
        }
        String state = entry.figure().map(Figure::state).orElse("unknown");
        return new TrendView.Entry(state, phrases.say("overview.state." + state), "", "", report);
    }

    private TrendView.Entry total(IndicatorTable.Total total) {
        if (total.numbers() == 0) {
            return new TrendView.Entry("none", phrases.say("overview.sum.none"), "", "", 0);
        }
        String note = total.numbers() == table.rows().size()
                ? phrases.say("overview.total.all", total.numbers())
                : phrases.say(
                        "overview.total.some", total.numbers(), table.rows().size());
        return new TrendView.Entry("number", total.sum().toPlainString(), "", note, 0);
    }
}
