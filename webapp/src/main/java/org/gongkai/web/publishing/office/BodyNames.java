package org.gongkai.web.publishing.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    BodyNames(Agencies agencies, OfficeDesk desk) {
        this.agencies = agencies;
        this.desk = desk;
    }

    /** A body to choose. */
    record Choice(long id, String name) {}

    String of(long body) {
        return agencies.find(body).map(Agency::name).orElse("");
    }

    Map<Long, String> of(List<OfficeItems.Line> lines) {
        List<Long> bodies = lines.stream().map(OfficeItems.Line::body).toList();
        return agencies.findAll(bodies).values().stream().collect(Collectors.toMap(Agency::id, Agency::shortName));
    }

    List<Choice> whereMayDraft(SignedIn who) {
        return agencies.findAll(desk.whereMayDraft(who)).values().stream()
                .map(body -> new Choice(body.id(), body.name()))
                .sorted(Comparator.comparingLong(Choice::id))
                .toList();
    }
}
