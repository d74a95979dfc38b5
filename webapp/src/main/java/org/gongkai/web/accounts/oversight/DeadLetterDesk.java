package org.gongkai.web.accounts.oversight;

import java.util.List;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.AccountTrail;
import org.gongkai.web.outbox.DeadLetter;
import org.gongkai.web.outbox.DeadLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with messages that could not be delivered; each decision stands in the trail. */
@Service
@Transactional
public class DeadLetterDesk {
    private static final int SHOWN = 100;
    private static final int LONGEST_REASON = 300;

    private final DeadLetters letters;
    private final Permissions permissions;
    private final AccountTrail trail;

    DeadLetterDesk(DeadLetters letters, Permissions permissions, AccountTrail trail) {
        this.letters = letters;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** The oldest ones. */
    public List<DeadLetter> oldest(SignedIn who) {
        allow(who);
        return letters.oldest(SHOWN);
    }

    /** How many there are. */
    public long count(SignedIn who) {
        allow(who);
        return letters.count();
    }

    /** Has it tried again; nothing happens where it is no dead letter any more. */
    public void retry(SignedIn who, long position) {
        allow(who);
        if (letters.retry(position)) {
            trail.note("outbox.retry", who.accountId(), String.valueOf(position));
        }
    }

    /**
     * Gives it up for good.
     *
     * @throws AccountRefused without a reason
     */
    public void giveUp(SignedIn who, long position, String reason) {
        allow(who);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new AccountRefused(Reason.REASON_MISSING, String.valueOf(position));
        }
        if (letters.giveUp(position, said)) {
            trail.note("outbox.give-up", who.accountId(), position + " " + said);
        }
    }

    private void allow(SignedIn who) {
        if (!permissions.allows(who, Permission.WATCH_OUTBOX, Post.EVERYWHERE)) {
            throw new AccountRefused(Reason.NOT_YOURS, Role.SYSTEM_ADMINISTRATOR.key());
        }
    }
}
