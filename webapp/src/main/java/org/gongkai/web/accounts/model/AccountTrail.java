package org.gongkai.web.accounts.model;

import org.gongkai.web.accounts.Acting;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit trail of sign-ins and of every change to an account, in the transaction of the change. */
@Service
@Transactional
public class AccountTrail {
    private static final String ACCOUNT = "account";

    private final AuditTrail trail;
    private final Acting acting;

    AccountTrail(AuditTrail trail, Acting acting) {
        this.trail = trail;
        this.acting = acting;
    }

    /** Something was done to an account, such as {@code account.close}; the detail holds ids and keys, never a secret. */
    public void note(String action, long accountId, String detail) {
        record(Post.EVERYWHERE, acting.now(), action, accountId, detail);
    }

    /** A post was given or ended; it stands in the chain of the post's body. */
    void notePost(String action, long accountId, Post post, String detail) {
        record(post.body(), acting.now(), action, accountId, post.role() + " " + detail);
    }

    /** Somebody signed in from this address. */
    void noteSignIn(SignedIn who, String address) {
        Who signedIn = new Who(who.accountId(), who.personName(), address);
        record(Post.EVERYWHERE, signedIn, "account.sign-in", who.accountId(), "");
    }

    /** A sign-in was refused; what was typed is not kept, as it may be a password. */
    void noteRefusal(long accountId, String address, String cause) {
        Who nobody = new Who(0, acting.now().name(), address);
        record(Post.EVERYWHERE, nobody, "account.sign-in-refused", accountId, cause);
    }

    private void record(long body, Who who, String action, long accountId, String detail) {
        Subject subject = new Subject(ACCOUNT, String.valueOf(accountId), 0);
        trail.record(AuditEntry.of(body, who, action, subject).withReason(detail));
    }
}
