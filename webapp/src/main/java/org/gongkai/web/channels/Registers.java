package org.gongkai.web.channels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.channels.model.Term;
import org.gongkai.web.channels.model.Writing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers of a body's means: accounts, chat groups, boards, screens, reading points, phones and the others. */
@Service
public class Registers {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 300;

    private final Channels channels;
    private final Agencies agencies;
    private final Permissions permissions;
    private final StaffTrail trail;
    private final Clock clock;

    Registers(Channels channels, Agencies agencies, Permissions permissions, StaffTrail trail, Clock clock) {
        this.channels = channels;
        this.agencies = agencies;
        this.permissions = permissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Today in Asia/Shanghai. */
    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /**
     * A body whose registers this person may read.
     *
     * @throws ChannelRefused there is none, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public Agency body(SignedIn who, long body) {
        return agencies.find(body)
                .filter(agency -> permissions.allows(who, Permission.READ_OFFICE, agency.id()))
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_BODY));
    }

    /**
     * The channels of a body, those that are closed included, in the order in which they were entered.
     *
     * @throws ChannelRefused it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<Channel> of(SignedIn who, long body) {
        return channels.of(List.of(body(who, body).id()));
    }

    /**
     * A channel, for those who work there.
     *
     * @throws ChannelRefused there is none, or none of theirs
     */
    @Transactional(readOnly = true)
    public Channel find(SignedIn who, long id) {
        return channels.find(id)
                .filter(one -> permissions.allows(who, Permission.READ_OFFICE, one.body()))
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_CHANNEL));
    }

    /** How many channels are in use today, by body; bodies without any are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> inUse(Collection<Long> bodies) {
        return channels.inUse(bodies, today());
    }

    /** Whether this person keeps the registers of the body. */
    public boolean mayKeep(SignedIn who, long body) {
        return permissions.allows(who, Permission.KEEP_CHANNELS, body);
    }

    /**
     * Enters a channel.
     *
     * @param typed as people type it
     * @throws ChannelRefused why not
     */
    @Transactional
    public Channel add(SignedIn who, long body, Means typed, LocalDate from) {
        allow(who, body);
        Agency agency = agencies.find(body).orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_BODY));
        Channel added = channels.add(agency.id(), tidy(typed), Term.since(from), writing(who, ""));
        record(added, who, "channel.enter", "");
        return added;
    }

    /**
     * Writes something else about a channel; its kind and its last day stay.
     *
     * @param revision the revision that was read
     * @throws ChannelRefused why not
     */
    @Transactional
    public Channel change(SignedIn who, long id, long revision, Means typed, LocalDate from) {
        Channel before = unchanged(who, id, revision);
        Means means = tidy(new Means(before.means().kind(), typed.name(), typed.isUsual(), typed.details()));
        if (means.equals(before.means()) && from.equals(before.term().from())) {
            return before;
        }
        Term term = inOrder(new Term(from, before.term().until()));
        Channel after = channels.keep(before, means, term, writing(who, ""));
        record(after, who, "channel.change", "");
        return after;
    }

    /**
     * Closes a channel: it takes no more postings from the day after on, and stays for the counts of its time.
     *
     * @param revision the revision that was read
     * @param last the last day on which it was in use
     * @throws ChannelRefused why not
     */
    @Transactional
    public Channel close(SignedIn who, long id, long revision, LocalDate last, String reason) {
        String because = Details.line(reason, LONGEST_REASON);
        if (because.isEmpty()) {
            throw new ChannelRefused(Reason.REASON_MISSING);
        }
        Channel before = unchanged(who, id, revision);
        if (before.term().until().isPresent()) {
            throw new ChannelRefused(Reason.CLOSED_ALREADY, before.name());
        }
        if (last.isAfter(today())) {
            throw new ChannelRefused(Reason.IN_THE_FUTURE, last.toString());
        }
        Term term = inOrder(new Term(before.term().from(), Optional.of(last)));
        Channel after = channels.keep(before, before.means(), term, writing(who, because));
        record(after, who, "channel.close", because);
        return after;
    }

    /**
     * Strikes out a channel that was entered by mistake: it is in no register any more. Whatever was posted there would lose its place.
     *
     * @param revision the revision that was read
     * @throws ChannelRefused why not, above all that something was posted or photographed there
     */
    @Transactional
    public void strike(SignedIn who, long id, long revision, String reason) {
        String because = Details.line(reason, LONGEST_REASON);
        if (because.isEmpty()) {
            throw new ChannelRefused(Reason.REASON_MISSING);
        }
        Channel before = unchanged(who, id, revision);
        if (channels.isUsed(id)) {
            throw new ChannelRefused(Reason.CHANNEL_USED, before.name());
        }
        channels.strike(before, writing(who, because));
        record(before, who, "channel.strike", because);
    }

    /**
     * What a channel would say if this were written about it; nothing is written.
     *
     * @param until its last day; empty while it is in use, or where it is not entered yet
     * @throws ChannelRefused why it cannot be written
     */
    public Means checked(Means typed, LocalDate from, Optional<LocalDate> until) {
        inOrder(new Term(from, until));
        return tidy(typed);
    }

    private Means tidy(Means typed) {
        ChannelKind kind = ChannelKinds.find(typed.kind())
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_KIND, typed.kind()));
        String name = Details.line(typed.name(), LONGEST_NAME);
        if (name.isEmpty()) {
            throw new ChannelRefused(Reason.NAME_MISSING);
        }
        return new Means(kind.code(), name, typed.isUsual(), Details.tidy(kind, typed.details(), today()));
    }

    private static Term inOrder(Term term) {
        if (term.until().filter(last -> last.isBefore(term.from())).isPresent()) {
            throw new ChannelRefused(
                    Reason.ENDS_BEFORE_IT_BEGINS,
                    term.until().get().toString(),
                    term.from().toString());
        }
        return term;
    }

    private Channel unchanged(SignedIn who, long id, long revision) {
        find(who, id);
        Channel before = channels.locked(id).orElseThrow();
        allow(who, before.body());
        if (before.revision() != revision) {
            throw new ChannelRefused(Reason.CHANGED_MEANWHILE);
        }
        return before;
    }

    private void allow(SignedIn who, long body) {
        if (!mayKeep(who, body)) {
            throw new ChannelRefused(Reason.NOT_ALLOWED);
        }
    }

    private Writing writing(SignedIn who, String reason) {
        return new Writing(who, clock.instant(), reason);
    }

    private void record(Channel channel, SignedIn who, String action, String reason) {
        Subject subject = new Subject("channel", String.valueOf(channel.id()), channel.revision());
        trail.record(who, channel.body(), action, subject, reason);
    }
}
