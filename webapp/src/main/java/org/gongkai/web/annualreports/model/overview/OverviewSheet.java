package org.gongkai.web.annualreports.model.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.report.Cell;
import org.gongkai.report.Finding;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.sums.CellSum;
import org.gongkai.report.sums.YearSum;
import org.gongkai.report.years.YearPair;
import org.gongkai.web.annualreports.model.ResultSheet;
import org.gongkai.web.annualreports.model.TableSheet;
import org.gongkai.web.ui.CellView;
import org.gongkai.web.ui.FindingView;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TableView;
import org.jspecify.annotations.Nullable;

/** Arranges an overview for its page: findings across years, sums in the statutory tables, remarks, proof. */
public final class OverviewSheet {
    private final Overview overview;
    private final Phrases phrases;

    /** The sheet of an overview in the reader's language. */
    public OverviewSheet(Overview overview, Phrases phrases) {
        this.overview = overview;
        this.phrases = phrases;
    }

    /** A place on the page of a report: its 1-based number in the batch, and the key of a cell, which may be empty. */
    public record Link(String text, int report, String cell) {}

    /** A finding across years with the cells it speaks of. */
    public record Card(FindingView finding, List<Values> cells) {}

    /** What both reports say in one cell. */
    public record Values(String label, Link last, Link current) {}

    /** Two years of one body. */
    public record Pair(String body, Link last, Link current, List<Card> cards) {}

    /** The sums of one year on one form. */
    public record Sum(int year, String edition, List<TableView> tables, List<Proof> proof) {}

    /** A file that is in a sum. */
    public record Proof(Link body, String file, String sha256) {}

    /** Every two years of a body that follow each other, in the order of the bodies; findings are numbered through. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int number = 0;
        for (Overview.Pair pair : overview.pairs()) {
            Report current = pair.reports().current();
            List<Card> cards = new ArrayList<>();
            List<FindingView> views =
                    ResultSheet.withoutSource(current, pair.findings(), phrases).findings();
            for (int i = 0; i < views.size(); i++) {
                cards.add(card(++number, views.get(i), pair.findings().get(i), pair.reports()));
            }
            pairs.add(new Pair(
                    current.heading().issuer(), year(pair.reports().last()), year(current), List.copyOf(cards)));
        }
        return pairs;
    }

    private Card card(int number, FindingView card, Finding finding, YearPair pair) {
        List<Values> values = finding.keys().stream()
                .distinct()
                .filter(key -> pair.current().edition().find(key) != null)
                .map(key -> new Values(
                        ResultSheet.label(pair.current().edition().cell(key)),
                        value(pair.last(), key),
                        value(pair.current(), key)))
                .toList();
        return new Card(new FindingView(number, card.severity(), card.code(), card.words(), List.of()), values);
    }

    /** What a report says in a cell; not its own cell, where its form has none of this key. */
    private Link value(Report report, CellKey key) {
        if (report.edition().find(key) == null) {
            return new Link(phrases.say("overview.state.unknown"), 0, "");
        }
        Cell cell = report.cells().get(key);
        String text = cell.number()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> phrases.say("overview.state." + cell.value().state()));
        return new Link(text, overview.number(report), key.name());
    }

    private Link year(Report report) {
        return new Link(phrases.say("report.year", String.valueOf(report.year())), overview.number(report), "");
    }

    /** The sums of each year, laid out as the form is, with the files they were made of. */
    public List<Sum> sums() {
        return overview.sums().years().stream().map(this::sum).toList();
    }

    private Sum sum(YearSum year) {
        Map<CellKey, CellSum> sums =
                year.cells().stream().collect(Collectors.toMap(sum -> sum.cell().key(), Function.identity()));
        List<TableView> tables = new TableSheet(
                        definition -> cell(definition, sums.get(definition.key()), year), phrases)
                .tables(year.edition());
        List<Proof> proof = year.reports().stream().map(this::proof).toList();
        return new Sum(year.year(), year.edition().name(), tables, proof);
    }

    private Proof proof(Report report) {
        Link body = new Link(report.heading().issuer(), overview.number(report), "");
        return new Proof(body, report.source().name(), report.source().sha256());
    }

    private CellView cell(CellDefinition definition, @Nullable CellSum sum, YearSum year) {
        String key = year.edition().name() + "-" + year.year() + "-"
                + definition.key().name();
        if (sum == null) {
            return new CellView(key, "heading", "", "", new CellView.Touch("", "", List.of()));
        }
        int numbers = sum.count(CellSum.State.NUMBER);
        String text = numbers == 0 ? phrases.say("overview.sum.none") : figure(sum);
        String say =
                phrases.say("overview.sum.say", ResultSheet.label(definition), text, sum.unit(), numbers, others(sum));
        return new CellView(
                key, numbers == 0 ? "absent" : "number", text, others(sum), new CellView.Touch(say, "", List.of()));
    }

    /** The sum, with its unit where that is not the one the form prints. */
    private static String figure(CellSum sum) {
        boolean isFormUnit = sum.unit().equals(sum.cell().unit());
        return isFormUnit
                ? sum.sum().toPlainString()
                : sum.sum().stripTrailingZeros().toPlainString() + " " + sum.unit();
    }

    /** How many reports gave no number and why; empty where all did. */
    private String others(CellSum sum) {
        return Stream.of(CellSum.State.BLANK, CellSum.State.NIL, CellSum.State.UNREAD, CellSum.State.ABSENT)
                .filter(state -> sum.count(state) > 0)
                .map(state -> phrases.say("overview.sum." + state.name(), sum.count(state)))
                .collect(Collectors.joining(phrases.say("comma")));
    }
}
