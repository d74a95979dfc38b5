package org.gongkai.web.accounts.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.AccountRefused.Reason;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.WorkInHand;
import org.gongkai.web.accounts.model.PeopleStore.HandOver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing posts over (交接): what is in hand is listed, the posts change hands on a day, and the successor takes note. */
@Service
@Transactional
public class HandOvers {
    private final PeopleStore store;
    private final Accounts accounts;
    private final People people;
    private final AccountTrail trail;
    private final Desk desk;

    HandOvers(PeopleStore store, Accounts accounts, People people, AccountTrail trail, Desk desk) {
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.trail = trail;
        this.desk = desk;
    }

    /** A part of what is in hand. */
    public record Part(String heading, List<WorkInHand.Line> lines) {}

    /**
     * What is handed over.
     *
     * @param posts held today
     * @param work in hand, part by part
     */
    public record Sheet(Account from, Optional<Account> to, LocalDate day, List<Holding> posts, List<Part> work) {}

    /** What would be handed over today. */
    @Transactional(readOnly = true)
    public Sheet prepare(SignedIn who, long from) {
        Account account = people.find(who, from).account();
        return new Sheet(account, Optional.empty(), desk.today(), openPosts(account), desk.of(account.id()));
    }

    /**
     * Hands every post over that would go on; both hold those of today on that last day, and a post that ends or begins on a day
     * does so for the successor, too.
     *
     * @return the number of the hand-over
     * @throws AccountRefused why not
     */
    public long make(SignedIn who, long from, long to, LocalDate lastDay) {
        Account leaving = people.find(who, from).account();
        Account coming = people.find(who, to).account();
        if (from == to) {
            throw new AccountRefused(Reason.SAME_PERSON, leaving.personName());
        }
        List<Holding> posts = openPosts(leaving).stream()
                .filter(held -> held.until().isEmpty() || held.until().get().isAfter(lastDay))
                .toList();
        for (Holding held : posts) {
            people.end(who, from, held.post(), lastDay);
            if (coming.holdings().stream().noneMatch(own -> covers(own, held))) {
                LocalDate first = held.from().isAfter(lastDay) ? held.from() : lastDay;
                people.give(who, to, new Holding(held.post(), first, held.until(), held.isDeputy()));
            }
        }
        trail.note("account.hand-over", from, String.valueOf(to));
        List<String> words = posts.stream().map(held -> word(held.post())).toList();
        return store.addHandOver(new HandOver(0, from, to, lastDay, words));
    }

    /** Whether what the successor holds anyhow is the same post for at least as long. */
    private static boolean covers(Holding own, Holding held) {
        return own.post().equals(held.post())
                && own.until().isEmpty()
                && !own.from().isAfter(held.from());
    }

    /** The hand-overs this person has not taken note of. */
    @Transactional(readOnly = true)
    public List<HandOver> waitingFor(SignedIn who) {
        return store.waitingFor(who.accountId());
    }

    /**
     * A hand-over with what is in hand now, for the successor or whoever administers them.
     *
     * @throws AccountRefused there is none, or none of theirs
     */
    @Transactional(readOnly = true)
    public Sheet find(SignedIn who, long id) {
        HandOver handOver = existing(id);
        if (handOver.to() != who.accountId()) {
            people.find(who, handOver.to());
        }
        Account from = accounts.find(handOver.from()).orElseThrow();
        Account to = accounts.find(handOver.to()).orElseThrow();
        return new Sheet(from, Optional.of(to), handOver.lastDay(), handedOver(handOver, to), desk.of(to.id()));
    }

    /** The posts as the successor holds them; one that was to begin later stands with the former holder no more. */
    private static List<Holding> handedOver(HandOver handOver, Account to) {
        Map<Post, Holding> newest = new LinkedHashMap<>();
        to.holdings().stream()
                .filter(held -> handOver.posts().contains(word(held.post())))
                .forEach(held -> newest.put(held.post(), held));
        return List.copyOf(newest.values());
    }

    private static String word(Post post) {
        return post.role() + " " + post.body();
    }

    /** The successor has taken note. */
    public void received(SignedIn who, long id) {
        HandOver handOver = existing(id);
        if (handOver.to() != who.accountId()) {
            throw new AccountRefused(Reason.NOT_YOURS, String.valueOf(id));
        }
        if (store.received(id, desk.now())) {
            trail.note("account.hand-over-received", handOver.to(), String.valueOf(handOver.from()));
        }
    }

    private HandOver existing(long id) {
        return store.handOver(id).orElseThrow(() -> new AccountRefused(Reason.NO_SUCH_HAND_OVER, String.valueOf(id)));
    }

    private List<Holding> openPosts(Account account) {
        LocalDate today = desk.today();
        return account.holdings().stream()
                .filter(held -> held.until().isEmpty() || !held.until().get().isBefore(today))
                .toList();
    }
}
