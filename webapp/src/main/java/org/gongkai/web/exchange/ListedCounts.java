package org.gongkai.web.exchange;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.channels.CountedBeside;
import org.gongkai.web.ledger.Count;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.springframework.stereotype.Component;

/** How many entries lists brought, as the ledger counts them: 未经本系统审查, apart from every count of items. */
@Component
public class ListedCounts implements CountedBeside {
    private final Ledger ledger;
    private final Clock clock;

    ListedCounts(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many of them became public elsewhere in the year of this day. */
    public long inYearOf(long body, LocalDate day) {
        return of(Set.of(body), new Span(day.withDayOfYear(1), day));
    }

    @Override
    public long of(Set<Long> bodies, Span span) {
        Period period = new Period(span.first(), span.last());
        return ledger.count(new LedgerQuestion(bodies, ListImports.KIND, period, Map.of(), clock.instant()))
                .figure("items")
                .map(Count.Figure::sum)
                .orElse(BigDecimal.ZERO)
                .longValueExact();
    }
}
