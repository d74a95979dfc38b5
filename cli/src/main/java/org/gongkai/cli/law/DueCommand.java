package org.gongkai.cli.law;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.gongkai.regulation.deadlines.DeadlineRule;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.deadlines.Deadlines;
import org.gongkai.regulation.deadlines.DueAnswer;
import org.gongkai.regulation.deadlines.DueDate;
import org.gongkai.regulation.deadlines.DueQuestion;
import org.gongkai.writer.DeadlineRulesJsonWriter;
import org.gongkai.writer.DueJsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai due}: the last day of a period, explained day by day on demand. */
@Command(name = "due")
public final class DueCommand implements Subcommand {

    private static final int MOST_WORKDAYS = 10_000;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--workdays", paramLabel = "N")
    private @Nullable String workdays;

    @Option(names = "--rule", paramLabel = "NAME")
    private @Nullable String ruleName;

    @Option(names = "--rules")
    private boolean isListAsked;

    @Option(names = "--suspended", paramLabel = "A..B")
    private List<String> suspended = List.of();

    @Option(names = "--extended", paramLabel = "N")
    private @Nullable String extended;

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable String knownOn;

    @Option(names = "--explain")
    private boolean isExplained;

    @Option(names = "--json")
    private boolean isJson;

    @Override
    public Exit run(Terminal terminal) {
        DuePages pages = new DuePages(terminal);
        if (isListAsked) {
            list(terminal, pages);
            return Exit.CLEAN;
        }
        DeadlineRule rule = rule();
        DueQuestion question = question();
        return switch (new Deadlines(calendar(terminal)).answer(rule, question)) {
            case DueAnswer.Refused refused -> throw UsageException.of(refused.message());
            case DueDate due -> {
                if (isJson) {
                    terminal.print(new DueJsonWriter(terminal.locale()).line(rule, due));
                    yield Exit.CLEAN;
                }
                pages.show(rule, due);
                if (isExplained) {
                    pages.explain(due);
                }
                yield Exit.CLEAN;
            }
        };
    }

    private void list(Terminal terminal, DuePages pages) {
        if (isJson) {
            terminal.print(new DeadlineRulesJsonWriter(terminal.locale()).line(DeadlineRules.all()));
        } else {
            pages.list(DeadlineRules.all());
        }
    }

    private DeadlineRule rule() {
        String name = ruleName;
        if (name == null) {
            if (workdays == null) {
                throw UsageException.of("mistake.due.neither");
            }
            return DeadlineRules.named("workdays");
        }
        return DeadlineRules.find(name).orElseThrow(() -> UsageException.of("mistake.due.rule", name));
    }

    private DueQuestion question() {
        if (from == null) {
            throw UsageException.of("mistake.due.from");
        }
        DueQuestion question = DueQuestion.from(Typed.date("--from", from));
        if (workdays != null) {
            question = question.amount(Typed.count("--workdays", workdays, 1, MOST_WORKDAYS));
        }
        if (extended != null) {
            question = question.extended(Typed.count("--extended", extended, 1, Deadlines.LONGEST_EXTENSION));
        }
        return question.suspended(suspended.stream()
                .map(stretch -> Typed.suspension("--suspended", stretch))
                .toList());
    }

    private WorkingDayCalendar calendar(Terminal terminal) {
        LocalDate day = knownOn == null ? null : Typed.date("--known-on", knownOn);
        WorkingDayCalendar calendar = new NoticeHome(terminal).calendar();
        return day == null ? calendar : calendar.knownOn(day);
    }
}
