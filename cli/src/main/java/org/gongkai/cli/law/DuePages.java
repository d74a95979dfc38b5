package org.gongkai.cli.law;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.regulation.Message;
import org.gongkai.regulation.deadlines.CountedDay;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DueDate;

/** What {@code gongkai due} prints for people. */
final class DuePages {

    private final Terminal terminal;

    DuePages(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Every rule with its short names, purpose and provision. */
    void list(List<DeadlineRule> rules) {
        for (DeadlineRule rule : rules) {
            String aliases = rule.aliases().isEmpty()
                    ? ""
                    : terminal.text("due.rule.aliases", String.join(", ", rule.aliases()));
            terminal.print(terminal.text("due.rule", rule.name(), aliases, said(rule.title()), said(rule.article())));
        }
    }

    /** The due date, the period and, where it applies, why the date is provisional. */
    void show(DeadlineRule rule, DueDate due) {
        terminal.print(terminal.text("due.date", due.due(), weekday(due.due())));
        terminal.print(terminal.text(
                "due.period", said(rule.title()), rule.name(), due.reckoning().from()));
        terminal.print(terminal.text("due.basis", said(due.article())));
        if (due.provisional()) {
            terminal.print(terminal.text("due.provisional", said(Message.of("calendar.provisional", years(due)))));
        }
    }

    /** Every day of the period with its reason. */
    void explain(DueDate due) {
        for (CountedDay day : due.days()) {
            terminal.print(terminal.text(
                    day.counted() ? "due.day.counted" : "due.day.skipped",
                    day.date(),
                    weekday(day.date()),
                    day.ordinal(),
                    said(day.why()),
                    said(day.article())));
        }
    }

    private static String years(DueDate due) {
        return due.reckoning().unloadedYears().stream()
                .map(year -> Integer.toString(year))
                .collect(Collectors.joining(", "));
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, terminal.locale());
    }

    private String said(Message message) {
        return message.in(terminal.locale());
    }
}
