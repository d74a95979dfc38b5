package org.gongkai.web.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies on somebody's desk: the items of all bodies their posts reach. */
@Service
public class OfficeDesk {
    private static final int MOST_REMINDERS = 3;

    private final OfficeItems items;
    private final Permissions permissions;
    private final List<Reminders> reminders;

    OfficeDesk(OfficeItems items, Permissions permissions, List<Reminders> reminders) {
        this.items = items;
        this.permissions = permissions;
        this.reminders = reminders;
    }

    /** A part of a list and how long the whole is. */
    public record Listing(long total, List<OfficeItems.Line> lines) {}

    /** The items this person may read, last changed first. */
    @Transactional(readOnly = true)
    public Listing list(SignedIn who, Optional<Step> step, OfficeItems.Page page) {
        Set<Long> bodies = bodiesOf(who);
        Map<Step, Long> counts = items.counts(bodies);
        long total = step.map(one -> counts.getOrDefault(one, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        return new Listing(total, items.list(bodies, step, who.accountId(), page));
    }

    /** How many items this person may read stand at each step, in the order of the way; a step without any is left out. */
    @Transactional(readOnly = true)
    public Map<Step, Long> counts(SignedIn who) {
        return items.counts(bodiesOf(who));
    }

    /** The three most urgent things this person is told of, each module's own first. */
    public List<Reminders.Reminder> reminders(SignedIn who, Locale locale) {
        Set<Long> bodies = permissions.bodiesWhere(who, Permission.DRAFT_ITEM);
        return reminders.stream()
                .flatMap(one -> one.most(bodies, MOST_REMINDERS, locale).stream())
                .limit(MOST_REMINDERS)
                .toList();
    }

    /** The bodies whose items this person may read. */
    public Set<Long> bodiesOf(SignedIn who) {
        return permissions.bodiesWhere(who, Permission.READ_OFFICE);
    }
}
