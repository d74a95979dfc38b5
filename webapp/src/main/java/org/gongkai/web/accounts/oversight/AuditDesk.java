package org.gongkai.web.accounts.oversight;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.AccountTrail;
import org.gongkai.web.audit.AuditLog;
import org.gongkai.web.audit.AuditQuestion;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.audit.verification.Verification;
import org.springframework.stereotype.Service;

/** Reading the trail, for whoever may; taking it along and verifying it are told to the trail themselves. */
@Service
public class AuditDesk {
    private static final int PART = 1_000;

    private final AuditLog log;
    private final AuditVerification verification;
    private final Permissions permissions;
    private final AccountTrail trail;

    AuditDesk(AuditLog log, AuditVerification verification, Permissions permissions, AccountTrail trail) {
        this.log = log;
        this.verification = verification;
        this.permissions = permissions;
        this.trail = trail;
    }

    /**
     * What is looked for.
     *
     * @param body in whose chain; empty for all that may be read
     * @param from first day, in China
     * @param until last day
     */
    public record Wanted(Optional<Long> body, Optional<LocalDate> from, Optional<LocalDate> until, String action) {}

    /**
     * Rows, newest first.
     *
     * @param before only rows of a smaller position
     * @throws AccountRefused the posts do not allow it
     */
    public List<AuditRow> search(SignedIn who, Wanted wanted, long before, int limit) {
        return log.search(
                new AuditQuestion(
                        bodies(who, wanted.body()),
                        wanted.from().map(ChinaTime::startOf),
                        wanted.until().map(day -> ChinaTime.startOf(day.plusDays(1))),
                        wanted.action()),
                before,
                limit);
    }

    /**
     * All rows to be taken along, however many: they are read a part at a time while they are written. What is taken, and down from
     * which row, is told to the trail before the first one is given.
     *
     * @throws AccountRefused the posts do not allow it
     */
    public Stream<AuditRow> export(SignedIn who, Wanted wanted) {
        List<AuditRow> first = search(who, wanted, Long.MAX_VALUE, PART);
        long newest = first.isEmpty() ? 0 : first.getFirst().position();
        trail.note("audit.export", who.accountId(), wanted + " " + newest);
        return Stream.iterate(
                        first,
                        rows -> !rows.isEmpty(),
                        rows -> search(who, wanted, rows.getLast().position(), PART))
                .flatMap(List::stream);
    }

    /** Holds every row against its seal. Outside of any transaction: what is verified has to be of one moment. */
    public Verification verify(SignedIn who) throws IOException {
        bodies(who, Optional.empty());
        Verification found = verification.verify();
        trail.note(
                "audit.verify",
                who.accountId(),
                found.sealed() + " " + found.damages().size());
        return found;
    }

    private Optional<Set<Long>> bodies(SignedIn who, Optional<Long> body) {
        if (permissions.allows(who, Permission.READ_AUDIT, Post.EVERYWHERE)) {
            return body.map(Set::of);
        }
        Set<Long> read = permissions.bodiesWhere(who, Permission.READ_AUDIT);
        if (read.isEmpty() || (body.isPresent() && !read.contains(body.get()))) {
            throw new AccountRefused(Reason.NOT_YOURS, Role.AUDIT_ADMINISTRATOR.key());
        }
        return Optional.of(body.map(Set::of).orElse(read));
    }
}
