package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.report.Cell;
import org.gongkai.report.CellEntry;
import org.gongkai.report.CellValue;
import org.gongkai.report.Finding;
import org.gongkai.report.Provenance;
import org.gongkai.report.Report;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellKey;
import org.gongkai.report.form.CellType;
import org.gongkai.web.ui.CellView;
import org.gongkai.web.ui.FindingView;
import org.gongkai.web.ui.Phrases;
import org.gongkai.web.ui.TableView;
import org.jspecify.annotations.Nullable;

/** Arranges one result for its page: findings, tables and what each cell tells when touched. */
public final class ResultSheet {
    /** Below this a value is not certain enough for a relation to rest on it (reader's guard 1). */
    private static final double CERTAIN = 0.98;

    private static final int LONGEST_QUOTE = 24;
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ISO_DATES = Pattern.compile(ISO_DATE + "(/" + ISO_DATE + ")?");

    private final Report report;
    private final List<Finding> found;
    private final Phrases phrases;
    private final Map<CellKey, List<Integer>> findingsOf = new HashMap<>();

    /** The sheet of a result in the reader's language. */
    public ResultSheet(Result.Read result, Phrases phrases) {
        this(result.report(), result.findings(), phrases);
    }

    /** The sheet of a report that has no text to show, with these findings. */
    public static ResultSheet withoutSource(Report report, List<Finding> found, Phrases phrases) {
        return new ResultSheet(report, found, phrases);
    }

    private ResultSheet(Report report, List<Finding> found, Phrases phrases) {
        this.report = report;
        this.found = List.copyOf(found);
        this.phrases = phrases;
        int number = 0;
        for (Finding finding : found) {
            number++;
            for (CellKey key : finding.keys()) {
                findingsOf.computeIfAbsent(key, _ -> new ArrayList<>()).add(number);
            }
        }
    }

    /** The statutory tables with every cell of the edition. */
    public List<TableView> tables() {
        return new TableSheet(this::cell, phrases).tables(report.edition());
    }

    /** The findings as cards, in the order given. */
    public List<FindingView> findings() {
        List<FindingView> cards = new ArrayList<>();
        for (Finding finding : found) {
            cards.add(card(cards.size() + 1, finding));
        }
        return cards;
    }

    private FindingView card(int number, Finding finding) {
        Locale locale = phrases.locale();
        FindingView.Words words = new FindingView.Words(
                finding.message().in(locale),
                figure(finding.expected()),
                figure(finding.actual()),
                finding.recommendation().in(locale),
                finding.basis().in(locale));
        return new FindingView(
                number, finding.severity().name().toLowerCase(Locale.ROOT), finding.code(), words, places(finding));
    }

    /** Dates as people write them; everything else as it is. */
    private String figure(String value) {
        if (!ISO_DATES.matcher(value).matches()) {
            return value;
        }
        return ISO_DATE.matcher(value)
                .replaceAll(day -> phrases.say(
                        "figure.date", day.group(1), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))))
                .replace("/", phrases.say("figure.until"));
    }

    private List<FindingView.Place> places(Finding finding) {
        List<FindingView.Place> places = new ArrayList<>();
        List<CellKey> left = new ArrayList<>(finding.keys());
        for (Provenance place : finding.places()) {
            CellKey key = left.stream()
                    .filter(candidate -> isAt(candidate, place))
                    .findFirst()
                    .orElse(null);
            if (key != null) {
                left.remove(key);
            }
            String text = key == null ? where(place) + quote(place) : label(key) + " · " + where(place);
            places.add(new FindingView.Place(text, mark(place, key), key == null ? "" : key.name()));
        }
        for (CellKey key : left) {
            if (report.edition().find(key) != null) {
                Provenance place = report.cells().get(key).provenance();
                String mark = place == null ? "" : mark(place, key);
                String text = place == null ? label(key) : label(key) + " · " + where(place);
                places.add(new FindingView.Place(text, mark, key.name()));
            }
        }
        return places;
    }

    /** Id of the mark in the source; what was typed from a picture has none. */
    private String mark(Provenance place, @Nullable CellKey key) {
        boolean isRead = key == null || report.cells().get(key).entry() == CellEntry.READ;
        return isRead ? SourceMarks.id(place) : "";
    }

    /** 1-based numbers of the findings that concern this cell. */
    List<Integer> findingsOf(CellKey key) {
        return findingsOf.getOrDefault(key, List.of());
    }

    private boolean isAt(CellKey key, Provenance place) {
        if (report.edition().find(key) == null) {
            return false;
        }
        Provenance of = report.cells().get(key).provenance();
        return of != null && of.event() == place.event() && of.start() == place.start();
    }

    private String label(CellKey key) {
        return label(report.edition().cell(key));
    }

    /** Row and column of a cell as the form prints them. */
    public static String label(CellDefinition definition) {
        return definition.columnLabel().isEmpty()
                ? definition.rowLabel()
                : definition.rowLabel() + " · " + definition.columnLabel();
    }

    private CellView cell(CellDefinition definition) {
        Cell cell = report.cells().get(definition);
        boolean isHeading = definition.type() == CellType.HEADING;
        String state = isHeading ? "heading" : cell.value().state();
        Provenance place = cell.provenance();
        boolean isDoubtful = cell.confidence() < CERTAIN && !(cell.value() instanceof CellValue.Absent);
        String doubt = isDoubtful ? phrases.say("cell.doubt", percent(cell)) : "";
        String where = place == null ? phrases.say("place.none") : where(place) + quote(place);
        String say = phrases.say("cell.say", label(definition), inWords(cell, state), percent(cell), where);
        List<Integer> findings = findingsOf.getOrDefault(definition.key(), List.of());
        CellView.Touch touch =
                new CellView.Touch(say, place == null || isHeading ? "" : SourceMarks.id(place), findings);
        return new CellView(definition.key().name(), state, text(cell, state), isHeading ? "" : doubt, touch);
    }

    private String text(Cell cell, String state) {
        return switch (cell.value()) {
            case CellValue.Printed printed -> printed.number().toPlainString();
            case CellValue.Derived derived -> "=" + derived.number().toPlainString();
            case CellValue.NilMark nil -> nil.mark();
            case CellValue.Blank _, CellValue.Unreadable _, CellValue.Absent _ -> phrases.say("cell.short." + state);
        };
    }

    private String inWords(Cell cell, String state) {
        return switch (cell.value()) {
            case CellValue.Printed printed ->
                phrases.say("cell.state.number", printed.number().toPlainString(), cell.unit());
            case CellValue.Derived derived ->
                phrases.say("cell.state.derived", derived.number().toPlainString());
            case CellValue.NilMark nil -> phrases.say("cell.state.nil", nil.mark());
            case CellValue.Unreadable unreadable ->
                phrases.say(
                        "cell.state.unreadable",
                        phrases.say("cell.reason." + unreadable.reason().name()));
            case CellValue.Blank _, CellValue.Absent _ -> phrases.say("cell.state." + state);
        };
    }

    private static String percent(Cell cell) {
        return Math.round(cell.confidence() * 100) + "%";
    }

    private String where(Provenance place) {
        if (place.line() > 0) {
            return place.column() > 0
                    ? phrases.say("place.line-column", place.line(), place.column())
                    : phrases.say("place.line", place.line());
        }
        if (place.grid() != null) {
            return phrases.say(
                    "place.grid",
                    place.grid().table(),
                    place.grid().row(),
                    place.grid().column());
        }
        return place.page() > 0 ? phrases.say("place.page", place.page()) : phrases.say("place.text");
    }

    private String quote(Provenance place) {
        if (place.quote().isBlank()) {
            return "";
        }
        String quote = place.quote().strip();
        return phrases.say(
                "place.quote", quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
    }
}
