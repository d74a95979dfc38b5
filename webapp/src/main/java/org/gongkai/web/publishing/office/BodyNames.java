package org.gongkai.web.publishing.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.model.OfficeItems;
import org.springframework.stereotype.Component;

/** Names of bodies, and which of them somebody may write for. */
@Component
class BodyNames {
    private final Agencies agencies;
    private final Permissions permissions;

    BodyNames(Agencies agencies, Permissions permissions) {
        this.agencies = agencies;
        this.permissions = permissions;
    }

    /** A body to choose. */
    record Choice(long id, String name) {}

    String of(long body) {
        return agencies.find(body).map(Agency::name).orElse("");
    }

    Map<Long, String> of(List<OfficeItems.Line> lines) {
        Set<Long> bodies = lines.stream().map(OfficeItems.Line::body).collect(Collectors.toSet());
        return agencies.shortNames(bodies);
    }

    Map<Long, String> shortNames(Set<Long> some) {
        return agencies.shortNames(some);
    }

    List<Choice> whereMayDraft(SignedIn who) {
        return agencies.existing(permissions.bodiesWhere(who, Permission.DRAFT_ITEM)).stream()
                .map(body -> new Choice(body.id(), body.name()))
                .toList();
    }
}
