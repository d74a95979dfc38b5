package org.gongkai.regulation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The working-day calendar (工作日历) made of holiday notices: a day is a workday if a notice makes it one, or if it is a
 * Monday to Friday that no notice gives off. Immutable; every question about one date or one period is answered in
 * constant time. A year without a notice counts Monday to Friday and says so through {@link #isLoaded(int)}.
 *
 * @regulation art. 33; the Measures on annual holidays and commemoration days
 */
public final class WorkingDayCalendar {

    /** The first day this calendar answers for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    /** The last day this calendar answers for. */
    public static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final List<HolidayNotice> versions;
    private final SortedSet<Integer> loadedYears;
    private final boolean[] loaded = new boolean[LAST_DAY.getYear() - FIRST_DAY.getYear() + 1];
    private final Map<LocalDate, NoticeDay> named;
    private final WorkdayIndex index;

    private WorkingDayCalendar(List<HolidayNotice> versions, List<HolidayNotice> inForce) {
        this.versions = versions;
        this.loadedYears =
                new TreeSet<>(inForce.stream().map(HolidayNotice::year).toList());
        loadedYears.forEach(year -> loaded[year - FIRST_DAY.getYear()] = true);
        this.named = new HashMap<>();
        inForce.forEach(notice -> notice.days().forEach(day -> named.put(day.date(), day)));
        this.index = new WorkdayIndex(named);
    }

    /** The calendar of the notices shipped with this module, each year in its latest version. */
    public static WorkingDayCalendar builtIn() {
        return BuiltIn.CALENDAR;
    }

    /** A calendar of exactly these notices, each year in its latest version. */
    public static WorkingDayCalendar of(List<HolidayNotice> notices) {
        return new WorkingDayCalendar(List.copyOf(notices), NoticeVersions.latest(notices));
    }

    /** This calendar with more notices beside its own; of one year the notice known latest wins. */
    public WorkingDayCalendar with(List<HolidayNotice> more) {
        List<HolidayNotice> all = new ArrayList<>(versions);
        more.stream().filter(notice -> !all.contains(notice)).forEach(all::add);
        return of(all);
    }

    /** The calendar as it could be known on a day: only notices published on or before it. */
    public WorkingDayCalendar knownOn(LocalDate day) {
        List<HolidayNotice> known = versions.stream()
                .filter(notice -> !notice.knownFrom().isAfter(day))
                .toList();
        return new WorkingDayCalendar(known, NoticeVersions.latest(known));
    }

    /** Every notice version this calendar was made of, superseded ones included. */
    public List<HolidayNotice> versions() {
        return versions;
    }

    /** The years whose notice is loaded. */
    public SortedSet<Integer> loadedYears() {
        return Collections.unmodifiableSortedSet(loadedYears);
    }

    /** Whether the year's notice is loaded. */
    public boolean isLoaded(int year) {
        int i = year - FIRST_DAY.getYear();
        return i >= 0 && i < loaded.length && loaded[i];
    }

    /**
     * The years whose notices are missing for the days from the first to the last, both included. From 22 December on a
     * day rests on the notice of the next year too, which may make it a day off or a make-up workday.
     */
    public SortedSet<Integer> unloadedYears(LocalDate first, LocalDate last) {
        SortedSet<Integer> years = new TreeSet<>();
        int lastYear = last.isBefore(NoticeRules.firstDay(last.getYear() + 1)) ? last.getYear() : last.getYear() + 1;
        for (int year = first.getYear(); year <= lastYear; year++) {
            if (!isLoaded(year)) {
                years.add(year);
            }
        }
        return years;
    }

    /** What the day is. */
    public DayKind kindOf(LocalDate date) {
        NoticeDay day = named.get(date);
        if (day != null) {
            return day.kind();
        }
        return WorkdayIndex.isMondayToFriday(date.toEpochDay()) ? DayKind.WORKDAY : DayKind.WEEKEND;
    }

    /** The holiday a notice names for the day, for days off and make-up workdays. */
    public Optional<String> holidayNameOf(LocalDate date) {
        return Optional.ofNullable(named.get(date)).map(NoticeDay::name);
    }

    /** Whether the day is a workday. */
    public boolean isWorkday(LocalDate date) {
        return index.isWorkday(date.toEpochDay());
    }

    /**
     * The n-th workday after a day, the day itself not counted.
     *
     * @param workdays at least 1
     */
    public LocalDate workdayAfter(LocalDate day, int workdays) {
        if (workdays < 1) {
            throw new IllegalArgumentException("workdays " + workdays + " must be >= 1");
        }
        return LocalDate.ofEpochDay(index.workdayAfter(day.toEpochDay(), workdays));
    }

    /** The day itself if it is a workday, else the next workday. */
    public LocalDate workdayOnOrAfter(LocalDate day) {
        return LocalDate.ofEpochDay(index.workdayAfter(day.toEpochDay() - 1, 1));
    }

    /** The number of workdays after the first day, up to and including the last one; 0 if the last is not later. */
    public int workdaysBetween(LocalDate after, LocalDate until) {
        return Math.max(0, index.workdaysUpTo(until.toEpochDay()) - index.workdaysUpTo(after.toEpochDay()));
    }

    private static final class BuiltIn {
        private static final WorkingDayCalendar CALENDAR = of(NoticeVersions.builtIn());
    }
}
