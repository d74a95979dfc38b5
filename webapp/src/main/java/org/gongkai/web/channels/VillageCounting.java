package org.gongkai.web.channels;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.channels.villages.VillagePosts;
import org.gongkai.web.ledger.Count;
import org.gongkai.web.ledger.Grain;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.LedgerQuestion;
import org.gongkai.web.ledger.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often something was made public in each village, as the ledger counts it; never part of what an organ counts. */
@Service
public class VillageCounting {
    private final Ledger ledger;
    private final Registers registers;
    private final Agencies agencies;
    private final Clock clock;

    VillageCounting(Ledger ledger, Registers registers, Agencies agencies, Clock clock) {
        this.ledger = ledger;
        this.registers = registers;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * One for each village below the body, those without any figure included; none where those below were not asked for.
     *
     * @throws org.gongkai.web.channels.model.ChannelRefused the body is none of theirs
     */
    @Transactional(readOnly = true)
    public List<VillagePosts> of(SignedIn who, Scope scope) {
        Agency body = registers.body(who, scope.body());
        Period period = new Period(scope.span().first(), scope.span().last());
        return scope.withBelow()
                ? agencies.within(body.id()).stream()
                        .filter(one -> one.id() != body.id() && !one.kind().isOrgan())
                        .map(village -> posts(village, period))
                        .toList()
                : List.of();
    }

    private VillagePosts posts(Agency village, Period period) {
        Count count = ledger.count(LedgerQuestion.of(village.id(), PostingTrail.KIND, period, clock.instant()));
        Optional<Count.Figure> figure = count.figure(PostingTrail.POSTINGS);
        return new VillagePosts(
                village.id(),
                village.shortName(),
                figure.map(one -> OptionalLong.of(one.sum().longValueExact())).orElse(OptionalLong.empty()),
                figure.map(one -> one.byGrain()
                                .getOrDefault(Grain.TYPED, BigDecimal.ZERO)
                                .longValueExact())
                        .orElse(0L),
                count.straddling().size());
    }
}
