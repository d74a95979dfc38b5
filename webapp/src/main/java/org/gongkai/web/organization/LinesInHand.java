package org.gongkai.web.organization;

import java.util.List;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.WorkInHand;
import org.gongkai.web.organization.model.Field;
import org.springframework.stereotype.Component;

/** The lines that wait for somebody's agreement, for the list of a hand-over. */
@Component
class LinesInHand implements WorkInHand {
    private static final int BODIES = 60;
    private static final int MOST = 100;

    private final Organization organization;
    private final Permissions permissions;

    LinesInHand(Organization organization, Permissions permissions) {
        this.organization = organization;
        this.permissions = permissions;
    }

    @Override
    public String heading() {
        return "hand-over.organization";
    }

    @Override
    public List<Line> of(SignedIn who) {
        return permissions.bodiesWhere(who, Permission.CONFIRM_ORGANIZATION).stream()
                .filter(body -> permissions.allows(who, Permission.READ_OFFICE, body))
                .limit(BODIES)
                .flatMap(body -> organization.lines(who, body).stream())
                .filter(line -> organization.mayDecide(who, line))
                .limit(MOST)
                .map(line -> new Line(
                        line.newest().value(Field.NAME),
                        "organization.state.PROPOSED",
                        "",
                        "/office/organization/" + line.body()))
                .toList();
    }
}
