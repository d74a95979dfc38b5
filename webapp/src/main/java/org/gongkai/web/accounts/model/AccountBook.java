package org.gongkai.web.accounts.model;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.IssuedToken;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and the posts people hold. */
@Service
@Transactional
class AccountBook implements Accounts {
    private static final String NAME_FORM = "[\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9._-]{1,39}";

    private static final long NO_SESSION = 0;

    private final AccountStore store;
    private final Agencies agencies;
    private final Credentials credentials;
    private final AccountTrail trail;
    private final Clock clock;

    AccountBook(AccountStore store, Agencies agencies, Credentials credentials, AccountTrail trail, Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.credentials = credentials;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Account open(NewAccount account) {
        String name = normalName(account.accountName());
        if (!name.matches(NAME_FORM)) {
            throw new AccountRefused(Reason.NAME_FORM, account.accountName());
        }
        if (account.personName().isBlank()) {
            throw new AccountRefused(Reason.PERSON_MISSING, name);
        }
        String hash = credentials.passwords().hash(name, account.password());
        long id = store.add(name, account.personName().strip(), hash)
                .orElseThrow(() -> new AccountRefused(Reason.NAME_TAKEN, name));
        trail.note("account.open", id, name);
        account.posts().forEach(post -> assign(id, Holding.of(post, today())));
        return existing(id);
    }

    @Override
    public Optional<Account> find(long accountId) {
        return store.find(accountId);
    }

    @Override
    public Optional<Account> named(String accountName) {
        return store.named(normalName(accountName));
    }

    @Override
    public Optional<SignedIn> signedIn(long accountId) {
        LocalDate today = today();
        return store.find(accountId).filter(Account::isOpen).map(account -> {
            List<Post> posts = account.holdings().stream()
                    .filter(holding -> holding.isOn(today))
                    .map(Holding::post)
                    .distinct()
                    .toList();
            return new SignedIn(account.id(), account.accountName(), account.personName(), posts);
        });
    }

    @Override
    public void assign(long accountId, Holding holding) {
        Post post = holding.post();
        if (post.body() != Post.EVERYWHERE && agencies.find(post.body()).isEmpty()) {
            throw new AccountRefused(Reason.NO_SUCH_BODY, String.valueOf(post.body()));
        }
        store.lock(accountId);
        Set<Role> others = EnumSet.noneOf(Role.class);
        existing(accountId).holdings().stream()
                .filter(holding::overlaps)
                .map(held -> held.post().role())
                .filter(role -> role != post.role())
                .forEach(others::add);
        if (!others.stream().allMatch(post.role()::mayJoin)) {
            throw new AccountRefused(Reason.SEPARATED_ROLES, post.role().key());
        }
        store.assign(accountId, holding, others);
        trail.notePost("account.assign", accountId, post, term(holding) + " " + others);
    }

    @Override
    public void release(long accountId, Post post, LocalDate lastDay) {
        store.lock(accountId);
        LocalDate past = lastDay.isBefore(today()) ? today() : lastDay;
        int ended = store.takeBack(accountId, post, past) + store.release(accountId, post, lastDay);
        if (ended == 0) {
            throw new AccountRefused(Reason.NOT_SUCH_A_POST, post.role().key());
        }
        trail.notePost("account.release", accountId, post, lastDay.toString());
    }

    @Override
    public void close(long accountId) {
        store.lock(accountId);
        store.close(existing(accountId).id(), today());
        credentials.tokens().revokeAll(accountId);
        credentials.sessions().endOthers(accountId, NO_SESSION);
        trail.note("account.close", accountId, "");
    }

    @Override
    public void changePassword(long accountId, String password) {
        Account account = existing(accountId);
        store.changePassword(accountId, credentials.passwords().hash(account.accountName(), password));
        credentials.sessions().endOthers(accountId, NO_SESSION);
        trail.note("account.change-password", accountId, "");
    }

    @Override
    public String enrolAuthenticator(long accountId) {
        trail.note("account.enrol-authenticator", accountId, "");
        return credentials.factors().enrol(existing(accountId).id());
    }

    @Override
    public List<String> printCodeCard(long accountId) {
        trail.note("account.print-code-card", accountId, "");
        return credentials.factors().printCard(existing(accountId).id());
    }

    @Override
    public IssuedToken issueToken(long accountId, String tokenName, Duration validity) {
        return credentials.tokens().issue(existing(accountId).id(), tokenName, validity);
    }

    @Override
    public boolean revokeToken(long tokenId) {
        return credentials.tokens().revoke(tokenId);
    }

    /** One spelling for each name: half-width, lower case, without blanks around it. */
    static String normalName(String accountName) {
        return Normalizer.normalize(accountName, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String term(Holding holding) {
        return (holding.isDeputy() ? "deputy " : "")
                + holding.from()
                + "/"
                + holding.until().map(LocalDate::toString).orElse("");
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }

    private Account existing(long id) {
        return store.find(id).orElseThrow(() -> new AccountRefused(Reason.NO_SUCH_ACCOUNT, String.valueOf(id)));
    }
}
