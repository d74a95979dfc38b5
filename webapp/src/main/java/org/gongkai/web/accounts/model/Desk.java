package org.gongkai.web.accounts.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.WorkInHand;
import org.gongkai.web.accounts.model.HandOvers.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What lies on somebody's desk, told by the modules whose work it is. */
@Component
class Desk {

    private final ObjectProvider<WorkInHand> work;
    private final Accounts accounts;
    private final Clock clock;

    Desk(ObjectProvider<WorkInHand> work, Accounts accounts, Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<Part> of(long account) {
        return accounts.signedIn(account)
                .map(who -> work.orderedStream().map(one -> part(one, who)).toList())
                .orElse(List.of());
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    Instant now() {
        return clock.instant();
    }

    private static Part part(WorkInHand one, SignedIn who) {
        return new Part(one.heading(), one.of(who));
    }
}
