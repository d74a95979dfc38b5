package org.gongkai.web.publishing.office.api;

import java.util.List;
import java.util.Set;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.sweep.Swept;
import org.gongkai.web.publishing.sweep.SweptItems;
import org.gongkai.web.publishing.urgent.Urgent;
import org.gongkai.web.publishing.urgent.UrgentItems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is public and waits for somebody to look at it again, for other programs. */
@RestController
class WatchApiController {
    private static final int MOST = 200;

    private final OfficeDesk desk;
    private final SweptItems swept;
    private final UrgentItems urgent;

    WatchApiController(OfficeDesk desk, SweptItems swept, UrgentItems urgent) {
        this.desk = desk;
        this.swept = swept;
        this.urgent = urgent;
    }

    /**
     * What the last sweep found.
     *
     * @param total how many items there are; at most 200 of them are told
     */
    record Found(long total, List<Swept> items) {}

    @GetMapping("/api/v1/office/screening")
    Found swept(@AuthenticationPrincipal SignedIn who) {
        Set<Long> bodies = bodies(who);
        return new Found(swept.count(bodies), swept.open(bodies, MOST));
    }

    @GetMapping("/api/v1/office/urgent")
    List<Urgent> urgent(@AuthenticationPrincipal SignedIn who) {
        return urgent.open(bodies(who), MOST);
    }

    private Set<Long> bodies(SignedIn who) {
        Set<Long> bodies = desk.bodiesOf(who);
        if (bodies.isEmpty()) {
            throw new ActionRefused(ActionRefused.Reason.NOT_ALLOWED);
        }
        return bodies;
    }
}
