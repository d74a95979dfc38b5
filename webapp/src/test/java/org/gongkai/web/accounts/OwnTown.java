package org.gongkai.web.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.NewAgency;

/** A town and its people for tests that share a database: every one is another town, with people of other account names. */
public final class OwnTown {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Accounts accounts;
    private final long id;

    /** A town that nobody had before. */
    public OwnTown(Agencies agencies, Accounts accounts) {
        this.accounts = accounts;
        this.id = agencies.establish(new NewAgency(
                        OptionalLong.empty(),
                        "双河镇人民政府",
                        "双河镇",
                        AgencyKind.TOWNSHIP,
                        "990124",
                        LocalDate.of(2020, 1, 1)))
                .id();
    }

    /** Its number among bodies. */
    public long id() {
        return id;
    }

    /** Somebody new with this post in the town; separated administrators have theirs everywhere. */
    public SignedIn person(Role role) {
        return person(accounts, new Post(role, role.isSeparated() ? Post.EVERYWHERE : id));
    }

    /** Somebody new with this post. */
    public static SignedIn person(Accounts accounts, Post post) {
        String name = "own-" + post.role().name().toLowerCase(Locale.ROOT) + NUMBERS.incrementAndGet();
        long account = accounts.open(new NewAccount(name, "某某", "a long enough password", List.of(post)))
                .id();
        return accounts.signedIn(account).orElseThrow();
    }
}
