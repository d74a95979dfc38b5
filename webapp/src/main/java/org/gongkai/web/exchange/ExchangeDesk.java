package org.gongkai.web.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.springframework.stereotype.Component;

/** Who may bring something in, for which bodies; who may only look. */
@Component
public class ExchangeDesk {
    private final Agencies agencies;
    private final Permissions permissions;
    private final Clock clock;

    ExchangeDesk(Agencies agencies, Permissions permissions, Clock clock) {
        this.agencies = agencies;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** The bodies whose imports this person may see. */
    public List<Agency> bodies(SignedIn who) {
        return agencies.existing(permissions.bodiesWhere(who, Permission.READ_OFFICE));
    }

    /**
     * One of them.
     *
     * @throws ImportRefused there is none, or it is none of theirs
     */
    public Agency body(SignedIn who, long body) {
        return agencies.find(body)
                .filter(agency -> mayRead(who, agency.id()))
                .orElseThrow(() -> new ImportRefused(Reason.UNKNOWN_BODY));
    }

    /** Whether this person may bring something in for the body, and take it back. */
    public boolean mayBringIn(SignedIn who, long body) {
        return permissions.allows(who, Permission.BRING_IN, body);
    }

    boolean mayRead(SignedIn who, long body) {
        return permissions.allows(who, Permission.READ_OFFICE, body);
    }

    void allow(SignedIn who, long body) {
        body(who, body);
        if (!mayBringIn(who, body)) {
            throw new ImportRefused(Reason.NOT_ALLOWED);
        }
    }
}
