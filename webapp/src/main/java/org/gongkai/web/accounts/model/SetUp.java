package org.gongkai.web.accounts.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.model.secrets.MachineTime;
import org.gongkai.web.accounts.model.secrets.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first two accounts of an installation. No account is known beforehand: while there is none, each start offers one link that
 * works once, for a day.
 */
@Service
@Transactional
public class SetUp {
    static final Duration VALIDITY = Duration.ofHours(24);

    private final SetUpStore store;
    private final AccountStore accounts;
    private final Accounts door;
    private final MachineTime time;

    SetUp(SetUpStore store, AccountStore accounts, Accounts door, MachineTime time) {
        this.store = store;
        this.accounts = accounts;
        this.door = door;
        this.time = time;
    }

    /** The secret of a new link, which ends every former one; empty where there is an account already. */
    public Optional<String> offer() {
        if (!accounts.isEmptyAndLocked()) {
            return Optional.empty();
        }
        String secret = Secrets.random();
        store.replace(Secrets.hash(secret), time.now().plus(VALIDITY));
        return Optional.of(secret);
    }

    /** Whether the link still works. */
    public boolean isValid(String secret) {
        return store.isValid(Secrets.hash(secret), time.now());
    }

    /**
     * Opens the accounts of the security and of the system administrator and uses the link up; posts in the arguments are not
     * looked at.
     *
     * @return false where the link does not work (any more), and then nothing was opened
     * @throws org.gongkai.web.accounts.AccountRefused where an account cannot be so; the link goes on working
     */
    public boolean complete(String secret, NewAccount security, NewAccount system) {
        if (!accounts.isEmptyAndLocked() || !store.use(Secrets.hash(secret), time.now())) {
            return false;
        }
        door.open(with(security, Role.SECURITY_ADMINISTRATOR));
        door.open(with(system, Role.SYSTEM_ADMINISTRATOR));
        return true;
    }

    private static NewAccount with(NewAccount account, Role role) {
        return new NewAccount(
                account.accountName(),
                account.personName(),
                account.password(),
                List.of(new Post(role, Post.EVERYWHERE)));
    }
}
