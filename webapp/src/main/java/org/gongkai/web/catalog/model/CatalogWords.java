package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.PeriodUnit;
import org.gongkai.web.catalog.model.Verdict.Deadline;
import org.gongkai.web.ui.Phrases;

/**
 * Limits, cadences and verdicts in words.
 *
 * @param phrases in the reader's language
 */
public record CatalogWords(Phrases phrases) {

    /** 公开时限. */
    public String limit(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.ByRule(DeadlineRule rule) ->
                phrases.say(
                        rule.unit() == PeriodUnit.WORKDAY ? "catalog.limit.rule-workdays" : "catalog.limit.rule-days",
                        rule.amount().orElseThrow(),
                        rule.article().in(phrases.locale()));
            case TimeLimit.Workdays(int count) -> phrases.say("catalog.limit.workdays", count);
            case TimeLimit.Days(int count) -> phrases.say("catalog.limit.days", count);
            case TimeLimit.RealTime _ -> phrases.say("catalog.limit.real-time");
            case TimeLimit.LongTerm _ -> phrases.say("catalog.limit.long-term");
            case TimeLimit.Quoted(String text) -> text;
        };
    }

    /** 更新频率. */
    public String cadence(Cadence cadence) {
        return cadence.by()
                .map(day -> phrases.say("catalog.cadence.yearly-by", day.getMonthValue(), day.getDayOfMonth()))
                .orElseGet(() -> phrases.say("catalog.cadence."
                        + cadence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** 公开渠道和载体. */
    public String channels(Entry.Reach reach) {
        return reach.channels().stream()
                .filter(number ->
                        number >= 1 && number <= StandardCatalog.channels().size())
                .map(number -> StandardCatalog.channels().get(number - 1))
                .collect(Collectors.joining("；"));
    }

    /** 公开层级. */
    public String levels(Entry.Reach reach) {
        return reach.levels().stream()
                .sorted()
                .map(level -> phrases.say("catalog.level." + level))
                .collect(Collectors.joining("、"));
    }

    /** The state in a word or two, with the days that matter. */
    public String state(Verdict verdict) {
        int workdays = verdict.deadline().map(Deadline::workdays).orElse(0);
        return switch (verdict.state()) {
            case OVERDUE -> phrases.say("catalog.state.OVERDUE", workdays);
            case DUE -> phrases.say(workdays == 0 ? "catalog.state.DUE.today" : "catalog.state.DUE", workdays);
            case STALE, NEVER, FINE, NOT_APPLIED -> phrases.say("catalog.state." + verdict.state());
        };
    }

    /** What somebody has to do about an entry, as one sentence. */
    public String sentence(Entry entry, Verdict verdict, LocalDate today) {
        String name = entry.matter().shortName();
        String last = verdict.lastPublished().map(this::day).orElse("");
        return switch (verdict.state()) {
            case OVERDUE, DUE, STALE ->
                verdict.deadline()
                        .map(due -> phrases.say(key(verdict, due), name, day(due.day(), today), due.workdays(), last))
                        .orElse(name);
            case NEVER ->
                phrases.say("catalog.sentence.NEVER", name, cadence(entry.duty().cadence()));
            case FINE -> phrases.say("catalog.sentence.FINE", name, last);
            case NOT_APPLIED -> phrases.say("catalog.sentence.NOT_APPLIED", name);
        };
    }

    private static String key(Verdict verdict, Deadline due) {
        boolean isToday = verdict.state() == Verdict.State.DUE && due.workdays() == 0;
        return "catalog.sentence." + verdict.state() + (isToday ? ".today" : "");
    }

    /** 3月20日; with its year where it is not this one. */
    private String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear()
                ? phrases.say("catalog.day", day.getMonthValue(), day.getDayOfMonth())
                : day(day);
    }

    /** 2026年3月20日. */
    public String day(LocalDate day) {
        return phrases.say("catalog.day.year", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }
}
