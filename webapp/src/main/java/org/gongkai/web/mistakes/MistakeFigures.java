package org.gongkai.web.mistakes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.MistakeRefused.Reason;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.ReportBook;
import org.gongkai.web.mistakes.model.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers told in a year, body by body, and what became of it. Counted is what came in the year, as it stands now. */
@Service
public class MistakeFigures {
    private final ReportBook book;
    private final MistakeDesk desk;
    private final Agencies agencies;
    private final MistakeTerms terms;

    MistakeFigures(ReportBook book, MistakeDesk desk, Agencies agencies, MistakeTerms terms) {
        this.book = book;
        this.desk = desk;
        this.agencies = agencies;
        this.terms = terms;
    }

    /**
     * Those of a body.
     *
     * @param reports all that came
     * @param late answered after their day, or still open after it
     * @param longest workdays until the answer that took longest; empty where none is answered
     */
    public record OfBody(Agency body, List<Report> reports, long late, OptionalInt longest) {
        /** How many stand like this. */
        public long of(Standing standing) {
            return reports.stream()
                    .filter(report -> report.answer().standing() == standing)
                    .count();
        }

        /** How many wait for an answer. */
        public long open() {
            return reports.stream().filter(report -> !report.isAnswered()).count();
        }
    }

    /** This year in Asia/Shanghai. */
    public int thisYear() {
        return terms.today().getYear();
    }

    /**
     * The bodies this person may read that got any, by number.
     *
     * @throws MistakeRefused this person may read of no body
     */
    @Transactional(readOnly = true)
    public List<OfBody> of(SignedIn who, int year) {
        Set<Long> bodies = desk.readable(who);
        if (bodies.isEmpty()) {
            throw new MistakeRefused(Reason.NOT_ALLOWED);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        Map<Long, List<Report>> byBody =
                book.received(bodies, ChinaTime.startOf(first), ChinaTime.startOf(first.plusYears(1))).stream()
                        .collect(Collectors.groupingBy(report -> report.about().body()));
        return agencies.all(byBody.keySet()).stream()
                .sorted(Comparator.comparingLong(Agency::id))
                .map(body -> of(body, byBody.getOrDefault(body.id(), List.of())))
                .toList();
    }

    private OfBody of(Agency body, List<Report> reports) {
        LocalDate today = terms.today();
        long late = reports.stream()
                .filter(report -> report.answer()
                        .at()
                        .map(ChinaTime::dayOf)
                        .orElse(today)
                        .isAfter(report.receipt().dueOn()))
                .count();
        OptionalInt longest = reports.stream()
                .flatMap(report -> report.answer().at().stream()
                        .map(at -> terms.workdaysBetween(
                                ChinaTime.dayOf(report.receipt().at()), ChinaTime.dayOf(at))))
                .mapToInt(Integer::intValue)
                .max();
        return new OfBody(body, reports, late, longest);
    }
}
