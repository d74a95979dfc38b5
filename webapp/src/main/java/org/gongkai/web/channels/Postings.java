package org.gongkai.web.channels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.channels.model.Posting.State;
import org.gongkai.web.channels.model.PostingBook;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.publishing.VisibilityChanged;
import org.gongkai.web.publishing.model.Item;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which item also went where. The same gate holds for every channel: only what is public now, after its reviews and its screening, is posted
 * anywhere (F078), and no day before it became public is taken.
 */
@Service
public class Postings {
    private static final int LONGEST_NOTE = 300;

    private final PostingBook book;
    private final PostedItems items;
    private final Channels channels;
    private final OfferedChannels offered;
    private final Permissions permissions;
    private final PostingTrail trail;
    private final Clock clock;

    Postings(
            PostingBook book,
            PostedItems items,
            Channels channels,
            OfferedChannels offered,
            Permissions permissions,
            PostingTrail trail,
            Clock clock) {
        this.book = book;
        this.items = items;
        this.channels = channels;
        this.offered = offered;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The postings of an item, in the order in which they were noted.
     *
     * @throws ChannelRefused there is no such item, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<Posting> of(SignedIn who, long item) {
        return book.of(items.find(who, item).id());
    }

    /** Whether this person says where items of the body also went. */
    public boolean mayPost(SignedIn who, long body) {
        return permissions.allows(who, Permission.POST_ITEM, body);
    }

    /** Where items of the body may go today. */
    @Transactional(readOnly = true)
    public List<Channel> offered(long body) {
        return offered.on(body, today());
    }

    /** The usual channels on which the item does not stand yet. */
    @Transactional(readOnly = true)
    public List<Channel> usual(Item item) {
        Set<Long> standing = book.of(item.id()).stream()
                .filter(Posting::isStanding)
                .map(posting -> posting.what().channel())
                .collect(Collectors.toSet());
        return offered(item.body()).stream()
                .filter(channel ->
                        channel.body() == item.body() && channel.means().isUsual())
                .filter(channel -> !standing.contains(channel.id()))
                .toList();
    }

    /**
     * Notes that an item also went to a channel.
     *
     * @throws ChannelRefused why not, above all that the item is not public
     */
    @Transactional
    public Posting post(SignedIn who, long item, long channel, Noted noted) {
        book.lockItem(item);
        Item posted = items.find(who, item);
        allow(who, posted.body());
        return posted(who, posted, channel, noted);
    }

    /**
     * Notes that an item went to every usual channel of its body on which it does not stand yet, today.
     *
     * @throws ChannelRefused there is none left, or why not
     */
    @Transactional
    public List<Posting> postUsual(SignedIn who, long item) {
        book.lockItem(item);
        Item posted = items.find(who, item);
        allow(who, posted.body());
        List<Channel> usual = usual(posted);
        if (usual.isEmpty()) {
            throw new ChannelRefused(Reason.NO_USUAL_CHANNEL);
        }
        return usual.stream()
                .map(channel -> posted(who, posted, channel.id(), Noted.on(today())))
                .toList();
    }

    private Posting posted(SignedIn who, Item item, long to, Noted noted) {
        Posting.What what = items.publicNow(item, to);
        Channel channel = channels.find(to)
                .filter(one -> permissions.allows(who, Permission.READ_OFFICE, one.body())
                        || offered.isOffered(item.body(), one))
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_CHANNEL));
        if (!offered.isOffered(item.body(), channel)) {
            throw new ChannelRefused(Reason.OTHER_BODYS_CHANNEL, channel.name());
        }
        Noted tidy = checked(noted, what.publicSince(), channel);
        book.of(item.id()).stream()
                .filter(one -> one.isStanding() && one.what().channel() == to)
                .findFirst()
                .ifPresent(one -> {
                    String day = one.noted().day().toString();
                    throw new ChannelRefused(Reason.POSTED_ALREADY, channel.name(), day);
                });
        Posting added = book.add(what, tidy, trail.count(what, channel, tidy), writing(who, ""));
        trail.acted(added, who, "posting.enter", channel.name());
        return added;
    }

    /**
     * Writes something else about a posting.
     *
     * @param revision the revision that was read
     * @throws ChannelRefused why not
     */
    @Transactional
    public Posting correct(SignedIn who, long id, long revision, Noted noted, String reason) {
        Posting before = unchanged(who, id, revision);
        Channel channel = channels.find(before.what().channel()).orElseThrow();
        Noted tidy = checked(noted, before.what().publicSince(), channel);
        String because = because(reason);
        if (tidy.equals(before.noted())) {
            return before;
        }
        boolean isMoved = !tidy.day().equals(before.noted().day());
        long entry = isMoved
                ? trail.recount(before, channel, tidy)
                : before.standing().ledgerEntry();
        return kept(
                before, tidy, new PostingBook.Kept(State.STANDING, entry), writing(who, because), "posting.correct");
    }

    /**
     * Notes that it was taken down there; it goes on counting, since it was posted.
     *
     * @throws ChannelRefused why not
     */
    @Transactional
    public Posting takeDown(SignedIn who, long id, long revision, String reason) {
        Posting before = unchanged(who, id, revision);
        PostingBook.Kept kept =
                new PostingBook.Kept(State.TAKEN_DOWN, before.standing().ledgerEntry());
        return kept(before, before.noted(), kept, writing(who, because(reason)), "posting.take-down");
    }

    /**
     * Strikes out what was noted by mistake: it counts no more, and stays in the history.
     *
     * @throws ChannelRefused why not
     */
    @Transactional
    public Posting strike(SignedIn who, long id, long revision, String reason) {
        Posting before = unchanged(who, id, revision);
        Channel channel = channels.find(before.what().channel()).orElseThrow();
        String because = because(reason);
        PostingBook.Kept kept = new PostingBook.Kept(State.STRUCK, trail.uncount(before, channel));
        return kept(before, before.noted(), kept, writing(who, because), "posting.strike");
    }

    /** In the transaction in which the public sees an item, or sees it no more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteSeen(VisibilityChanged changed) {
        book.lockItem(changed.item());
        book.noteSeen(changed.item(), changed.isPublic());
    }

    private Posting kept(Posting before, Noted noted, PostingBook.Kept kept, Writing writing, String action) {
        Posting after = book.keep(before, noted, kept, writing);
        trail.acted(after, writing.who(), action, writing.reason());
        return after;
    }

    private Noted checked(Noted noted, LocalDate publicSince, Channel channel) {
        LocalDate day = noted.day();
        if (day.isAfter(today())) {
            throw new ChannelRefused(Reason.IN_THE_FUTURE, day.toString());
        }
        if (day.isBefore(publicSince)) {
            throw new ChannelRefused(Reason.BEFORE_PUBLICATION, day.toString(), publicSince.toString());
        }
        if (!channel.isOpen(day)) {
            throw new ChannelRefused(Reason.CHANNEL_NOT_IN_USE, channel.name(), day.toString());
        }
        String address = noted.address().isBlank() ? "" : Details.address(noted.address());
        return new Noted(day, address, noted.reads(), Details.line(noted.note(), LONGEST_NOTE));
    }

    private static String because(String reason) {
        String because = Details.line(reason, LONGEST_NOTE);
        if (because.isEmpty()) {
            throw new ChannelRefused(Reason.REASON_MISSING);
        }
        return because;
    }

    private Posting unchanged(SignedIn who, long id, long revision) {
        Posting before = book.locked(id)
                .filter(one -> permissions.allows(
                        who, Permission.READ_OFFICE, one.what().body()))
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_POSTING));
        allow(who, before.what().body());
        if (before.revision() != revision) {
            throw new ChannelRefused(Reason.CHANGED_MEANWHILE);
        }
        if (!before.isStanding()) {
            throw new ChannelRefused(Reason.NOT_STANDING);
        }
        return before;
    }

    private void allow(SignedIn who, long body) {
        if (!mayPost(who, body)) {
            throw new ChannelRefused(Reason.NOT_ALLOWED);
        }
    }

    private Writing writing(SignedIn who, String reason) {
        return new Writing(who, clock.instant(), reason);
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
