package org.gongkai.web.publishing.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.model.OfficeItems;
import org.springframework.stereotype.Component;

/** Names of bodies, and which of them somebody may write for. */
@Component
class BodyNames {
    private final Agencies agencies;
    private final OfficeDesk desk;
    private final Permissions permissions;

    BodyNames(Agencies agencies, OfficeDesk desk, Permissions permissions) {
        this.agencies = agencies;
        this.desk = desk;
        this.permissions = permissions;
    }

    /** A body to choose. */
    record Choice(long id, String name) {}

    String of(long body) {
        return agencies.find(body).map(Agency::name).orElse("");
    }

    Map<Long, String> of(List<OfficeItems.Line> lines) {
        return lines.stream()
                .map(OfficeItems.Line::body)
                .distinct()
                .collect(Collectors.toMap(
                        body -> body,
                        body -> agencies.find(body).map(Agency::shortName).orElse("")));
    }

    List<Choice> whereMayDraft(SignedIn who) {
        return desk.bodiesOf(who).stream()
                .filter(body -> permissions.allows(who, Permission.DRAFT_ITEM, body))
                .map(body -> new Choice(body, of(body)))
                .sorted(Comparator.comparingLong(Choice::id))
                .toList();
    }
}
