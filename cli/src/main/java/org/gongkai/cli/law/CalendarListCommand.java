package org.gongkai.cli.law;

import java.util.Comparator;
import java.util.List;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.regulation.calendar.DayKind;
import org.gongkai.regulation.calendar.HolidayNotice;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import picocli.CommandLine.Command;

/** {@code gongkai calendar list}: the holiday notices that due dates are counted on. */
@Command(name = "list")
public final class CalendarListCommand implements Subcommand {

    @Override
    public Exit run(Terminal terminal) {
        NoticeHome home = new NoticeHome(terminal);
        List<HolidayNotice> shipped = WorkingDayCalendar.builtIn().versions();
        home.calendar().versions().stream()
                .sorted(Comparator.comparingInt(HolidayNotice::year).thenComparing(HolidayNotice::knownFrom))
                .forEach(notice -> terminal.print(line(terminal, notice, shipped.contains(notice))));
        terminal.print(terminal.text("calendar.folder", home.folder()));
        return Exit.CLEAN;
    }

    private static String line(Terminal terminal, HolidayNotice notice, boolean isShipped) {
        long makeUpDays = notice.days().stream()
                .filter(day -> day.kind() == DayKind.MAKEUP)
                .count();
        return terminal.text(
                isShipped ? "calendar.line.shipped" : "calendar.line.own",
                notice.year(),
                notice.knownFrom(),
                notice.days().size() - makeUpDays,
                makeUpDays);
    }
}
