package org.gongkai.web.accounts.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.ui.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts as pages show them, and which somebody may give. */
@Component
class PostViews {
    private static final int MOST = 2_000;

    private final Agencies agencies;
    private final Permissions permissions;
    private final Clock clock;

    PostViews(Agencies agencies, Permissions permissions, Clock clock) {
        this.agencies = agencies;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** A post somebody holds or held. */
    record PostView(
            Role role, long body, String bodyName, String from, String until, boolean isDeputy, boolean isNow) {}

    /** A body to choose. */
    record Choice(long id, String name) {}

    PostView of(Holding held) {
        String name = held.post().body() == Post.EVERYWHERE
                ? ""
                : agencies.find(held.post().body()).map(Agency::name).orElse("");
        return new PostView(
                held.post().role(),
                held.post().body(),
                name,
                held.from().toString(),
                held.until().map(LocalDate::toString).orElse(""),
                held.isDeputy(),
                held.isOn(today()) || held.from().isAfter(today()));
    }

    /** The roles that may be given somewhere: the separated ones by the security administrator alone. */
    List<Role> roles(SignedIn who) {
        boolean isOverall = permissions.allows(who, Permission.RULE_SIGN_IN, Post.EVERYWHERE);
        return Arrays.stream(Role.values())
                .filter(role -> isOverall || !role.isSeparated())
                .toList();
    }

    /** The bodies at which somebody may give posts. */
    List<Choice> bodies(SignedIn who) {
        return choices(agencies.existing(permissions.bodiesWhere(who, Permission.MANAGE_ACCOUNTS)));
    }

    /** The bodies whose trail somebody may read, also those that exist no more. */
    List<Choice> audited(SignedIn who) {
        return choices(agencies.all(permissions.bodiesWhere(who, Permission.READ_AUDIT)));
    }

    private static List<Choice> choices(List<Agency> bodies) {
        return bodies.stream()
                .limit(MOST)
                .map(body -> new Choice(body.id(), body.name()))
                .toList();
    }

    String nameOf(long body) {
        return body == Post.EVERYWHERE
                ? ""
                : agencies.find(body).map(Agency::name).orElse(String.valueOf(body));
    }

    LocalDate today() {
        return ChinaTime.today(clock);
    }

    /**
     * The day somebody typed; empty where they typed none.
     *
     * @throws AccountRefused it is no day: nobody guesses another one
     */
    static Optional<LocalDate> day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TypedDay.read(typed)
                .orElseThrow(() -> new AccountRefused(AccountRefused.Reason.DAY_UNREADABLE, typed.strip())));
    }
}
