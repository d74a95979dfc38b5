package org.gongkai.web.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.model.OfficeItems;
import org.gongkai.web.publishing.model.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies on somebody's desk: the items of all bodies their posts reach. */
@Service
public class OfficeDesk {
    private static final int MOST_REMINDERS = 3;

    private final OfficeItems items;
    private final Agencies agencies;
    private final Permissions permissions;
    private final List<Reminders> reminders;

    OfficeDesk(OfficeItems items, Agencies agencies, Permissions permissions, List<Reminders> reminders) {
        this.items = items;
        this.agencies = agencies;
        this.permissions = permissions;
        this.reminders = reminders;
    }

    /** A part of a list and how long the whole is. */
    public record Listing(long total, List<OfficeItems.Line> lines) {}

    /** The items this person may read, last changed first. */
    @Transactional(readOnly = true)
    public Listing list(SignedIn who, Optional<Step> step, OfficeItems.Page page) {
        Set<Long> bodies = bodiesOf(who);
        return new Listing(items.count(bodies, step), items.list(bodies, step, who.accountId(), page));
    }

    /** The three most urgent things this person is told of, each module's own first. */
    public List<Reminders.Reminder> reminders(SignedIn who, Locale locale) {
        Set<Long> bodies = bodiesOf(who);
        bodies.removeIf(body -> !permissions.allows(who, Permission.DRAFT_ITEM, body));
        return reminders.stream()
                .flatMap(one -> one.most(bodies, MOST_REMINDERS, locale).stream())
                .limit(MOST_REMINDERS)
                .toList();
    }

    /** The bodies whose items this person may read. */
    public Set<Long> bodiesOf(SignedIn who) {
        Set<Long> bodies = new HashSet<>();
        for (Post post : who.posts()) {
            Stream<Long> roots =
                    post.body() == Post.EVERYWHERE ? agencies.roots().stream().map(Agency::id) : Stream.of(post.body());
            roots.filter(root -> permissions.allows(who, Permission.READ_OFFICE, root))
                    .forEach(root -> bodies.addAll(agencies.idsWithin(root)));
        }
        return bodies;
    }
}
