package org.gongkai.web.accounts.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.IssuedToken;
import org.gongkai.web.accounts.model.secrets.KnownToken;
import org.gongkai.web.accounts.model.secrets.Tokens;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, lists and ends bearer tokens, each issue and end told to the audit trail in the same transaction. */
@Service
@Transactional
public class TokenDesk {
    private final AccountStore accounts;
    private final Tokens tokens;
    private final AccountTrail trail;

    TokenDesk(AccountStore accounts, Tokens tokens, AccountTrail trail) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.trail = trail;
    }

    /** The open account of this name, in whatever case it is written. */
    public Optional<Account> account(String accountName) {
        return accounts.named(AccountBook.normalName(accountName)).filter(Account::isOpen);
    }

    /** Issues one; its text is told this once. */
    public IssuedToken issue(long accountId, String tokenName, Duration validity) {
        IssuedToken token = tokens.issue(accountId, tokenName, validity);
        trail.note("account.issue-token", accountId, token.id() + " " + tokenName + " " + token.expiresAt());
        return token;
    }

    /** Those that were ever issued to this account, newest first. */
    @Transactional(readOnly = true)
    public List<KnownToken> list(long accountId) {
        return tokens.list(accountId);
    }

    /** Ends one at once; false where there is none with this id, or it has ended already. */
    public boolean revoke(long tokenId) {
        Optional<Long> owner = tokens.revoke(tokenId);
        owner.ifPresent(account -> trail.note("account.revoke-token", account, String.valueOf(tokenId)));
        return owner.isPresent();
    }

    /** Ends all of an account that is closed. */
    void revokeAll(long accountId) {
        tokens.revokeAll(accountId);
    }
}
