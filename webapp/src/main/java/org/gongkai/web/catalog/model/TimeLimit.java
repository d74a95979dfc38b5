package org.gongkai.web.catalog.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.DueDate;

/**
 * 公开时限: how soon after the information was formed or changed.
 *
 * @regulation art. 26
 */
public sealed interface TimeLimit {
    /** The longest period that a catalogue may give. */
    int MOST = 366;

    /** A period of the law, with its article. */
    record ByRule(DeadlineRule rule) implements TimeLimit {}

    /** So many workdays, from 1. */
    record Workdays(int count) implements TimeLimit {}

    /** So many calendar days, from 1; a last day that is no workday moves to the next one. */
    record Days(int count) implements TimeLimit {}

    /** 实时公开, 及时公开. */
    record RealTime() implements TimeLimit {}

    /** 长期公开: it stays public; a change follows article 26. */
    record LongTerm() implements TimeLimit {}

    /** Words of which no date can be reckoned. */
    record Quoted(String text) implements TimeLimit {}

    /** The last day for what was formed or changed on a day; empty where the limit gives none. */
    default Optional<Due> due(LocalDate formedOn, Deadlines deadlines) {
        return switch (this) {
            case ByRule(DeadlineRule rule) -> Optional.of(Due.of(deadlines.due(rule, formedOn)));
            case Workdays(int count) -> Optional.of(Due.of(deadlines.workdaysAfter(formedOn, count)));
            case Days(int count) -> Optional.of(rolled(formedOn.plusDays(count), deadlines));
            case RealTime() -> Optional.of(rolled(formedOn, deadlines));
            case LongTerm() -> Optional.of(Due.of(deadlines.due(DeadlineRules.named("publish"), formedOn)));
            case Quoted _ -> Optional.empty();
        };
    }

    /**
     * A last day.
     *
     * @param isProvisional whether it rests on a year whose holiday notice is not loaded
     */
    record Due(LocalDate day, boolean isProvisional) {
        private static Due of(DueDate date) {
            return new Due(date.due(), date.provisional());
        }
    }

    private static Due rolled(LocalDate day, Deadlines deadlines) {
        LocalDate workday = deadlines.calendar().workdayOnOrAfter(day);
        return new Due(
                workday, !deadlines.calendar().unloadedYears(day, workday).isEmpty());
    }

    /** How it is kept: {@code rule:NAME}, {@code 7wd}, {@code 20d}, {@code real-time}, {@code long-term}, {@code text:WORDS}. */
    default String stored() {
        return switch (this) {
            case ByRule(DeadlineRule rule) -> "rule:" + rule.name();
            case Workdays(int count) -> count + "wd";
            case Days(int count) -> count + "d";
            case RealTime() -> "real-time";
            case LongTerm() -> "long-term";
            case Quoted(String text) -> "text:" + text;
        };
    }

    /** The limit kept in this way. */
    static TimeLimit of(String stored) {
        if (stored.startsWith("rule:")) {
            return new ByRule(DeadlineRules.named(stored.substring("rule:".length())));
        }
        if (stored.startsWith("text:")) {
            return new Quoted(stored.substring("text:".length()));
        }
        return switch (stored) {
            case "real-time" -> new RealTime();
            case "long-term" -> new LongTerm();
            default -> {
                int unit = stored.indexOf(stored.endsWith("wd") ? "wd" : "d");
                int count = Integer.parseInt(stored.substring(0, unit));
                yield stored.endsWith("wd") ? new Workdays(count) : new Days(count);
            }
        };
    }

    /** The limit that catalogues write in words, such as 20个工作日内; what cannot be reckoned stays as it is written. */
    static TimeLimit read(String written) {
        String words = written.strip();
        Matcher period = Written.PERIOD.matcher(words);
        if (period.find()) {
            int count = Integer.parseInt(period.group(1));
            boolean isUsable = count >= 1 && count <= MOST;
            if (isUsable) {
                return period.group(2).contains("工作") ? new Workdays(count) : new Days(count);
            }
        }
        if (Written.REAL_TIME.matcher(words).matches()) {
            return new RealTime();
        }
        return words.startsWith("长期") ? new LongTerm() : new Quoted(words);
    }

    /** How catalogues write limits. */
    final class Written {
        private static final Pattern PERIOD = Pattern.compile(
                "^(?!.*(?:不少于|至少))[^0-9，。；,;]{0,20}?([0-9]{1,3}) ?个?(工作日|自然日|日|天)(之?内)?[^0-9，。；,;]{0,10}$");
        private static final Pattern REAL_TIME = Pattern.compile("(实时|及时|即时|立即|随时)(公开|公布)?");

        private Written() {}
    }
}
