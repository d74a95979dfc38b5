package org.gongkai.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Moves the demonstration's clock, for the security administrator. */
@RestController
@Profile("demo")
class ClockController {
    private final MovableClock clock;
    private final DemoStore store;
    private final Permissions permissions;

    ClockController(MovableClock clock, DemoStore store, Permissions permissions) {
        this.clock = clock;
        this.store = store;
        this.permissions = permissions;
    }

    /** A time, also as an answer. */
    record Time(Instant now) {
        /** Without a time there is nowhere to move to. */
        Time {
            Objects.requireNonNull(now, "now");
        }
    }

    @PostMapping("/api/v1/demo/clock")
    Time move(@AuthenticationPrincipal SignedIn who, @RequestBody Time to) {
        if (!permissions.allows(who, Permission.MOVE_CLOCK, Post.EVERYWHERE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Duration ahead = clock.moveTo(to.now());
        store.moved(ahead);
        return new Time(clock.instant());
    }
}
