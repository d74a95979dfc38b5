package org.gongkai.web.annualreports.model.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.report.Report;
import org.gongkai.report.sums.Duplicate;
import org.gongkai.report.sums.LateReport;
import org.gongkai.report.sums.ReportSums;
import org.gongkai.report.sums.Restatement;
import org.gongkai.report.sums.YearSum;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.annualreports.model.ResultSheet;
import org.gongkai.web.ui.Phrases;

/** What a reader of the sums must know: who is missing, late, there twice or in two versions, and which files are in no sum. */
public final class RemarkSheet {
    private final ReportSums sums;
    private final List<Result> results;
    private final Phrases phrases;

    /** The remarks on the sums of these results. */
    public RemarkSheet(ReportSums sums, List<Result> results, Phrases phrases) {
        this.sums = sums;
        this.results = results;
        this.phrases = phrases;
    }

    /**
     * Remarks of one kind.
     *
     * @param kind missing, late, duplicate, restated, unplaced or unread
     * @param sentences empty where there are none
     */
    public record Remarks(String kind, List<String> sentences) {
        public Remarks {
            sentences = List.copyOf(sentences);
        }
    }

    /** Every kind, whether or not there are any. */
    public List<Remarks> all() {
        return List.of(
                remarks("missing", missing()),
                remarks("late", sums.late(), this::late),
                remarks("duplicate", sums.duplicates(), this::duplicate),
                remarks("restated", sums.restatements(), this::restated),
                remarks("unplaced", sums.unplaced(), report -> report.source().name()),
                remarks(
                        "unread",
                        results.stream().filter(result -> !result.isRead()).toList(),
                        this::unread));
    }

    private static Remarks remarks(String kind, List<String> sentences) {
        return new Remarks(kind, sentences);
    }

    private static <T> Remarks remarks(String kind, List<T> things, Function<T, String> sentence) {
        return new Remarks(kind, things.stream().map(sentence).toList());
    }

    /** A year on two forms names its missing bodies once. */
    private List<String> missing() {
        return sums.years().stream()
                .filter(year -> !year.missing().isEmpty())
                .collect(Collectors.toMap(YearSum::year, YearSum::missing, (one, _) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .map(year -> phrases.say(
                        "overview.missing",
                        String.valueOf(year.getKey()),
                        year.getValue().size(),
                        String.join(phrases.say("comma"), year.getValue())))
                .toList();
    }

    private String late(LateReport late) {
        return phrases.say("overview.late", name(late.report()), date(late.signed()), date(late.due()));
    }

    private String duplicate(Duplicate same) {
        return phrases.say(
                "overview.duplicate",
                name(same.kept()),
                same.kept().source().name(),
                same.dropped().source().name());
    }

    private String restated(Restatement restated) {
        String cells = restated.differing().stream()
                .limit(3)
                .map(key -> ResultSheet.label(restated.kept().edition().cell(key)))
                .collect(Collectors.joining(phrases.say("comma")));
        return phrases.say(
                "overview.restated",
                name(restated.kept()),
                restated.kept().source().name(),
                restated.dropped().source().name(),
                restated.differing().size(),
                cells);
    }

    private String unread(Result result) {
        String reason = result.isScan() ? "overview.unread.scan" : "overview.unread.refused";
        return phrases.say(reason, result.name());
    }

    private String name(Report report) {
        return report.heading().issuer() + phrases.say("report.year", String.valueOf(report.year()));
    }

    private String date(LocalDate day) {
        return phrases.say("figure.date", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
