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
import org.gongkai.web.audit.Subject;
import org.gongkai.web.channels.model.BoardPhoto;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.PhotoBook;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.Received;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photos that show what hung on a board: kept small, without the place a camera notes, and shown in the office alone. */
@Service
public class BoardPhotos {
    private static final int LONGEST_REASON = 300;

    private final PhotoBook book;
    private final Channels channels;
    private final KeptFiles files;
    private final Permissions permissions;
    private final Trail trail;

    BoardPhotos(PhotoBook book, Channels channels, KeptFiles files, Permissions permissions, Trail trail) {
        this.book = book;
        this.channels = channels;
        this.files = files;
        this.permissions = permissions;
        this.trail = trail;
    }

    /** A channel whose photo is overdue, and the day of its newest one; of nothing where there is none. */
    public record Overdue(Channel channel, Optional<LocalDate> newest) {}

    /**
     * A channel to which this person may bring a photo; asked before anything is received.
     *
     * @throws ChannelRefused there is none, it needs no photo, or it is not their work
     */
    @Transactional(readOnly = true)
    public Channel photographed(SignedIn who, long channel) {
        Channel found = seen(who, channel);
        if (!mayBring(who, found.body())) {
            throw new ChannelRefused(Reason.NOT_ALLOWED);
        }
        return found;
    }

    /**
     * The photos of a channel, the newest first.
     *
     * @throws ChannelRefused there is no such channel, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public List<BoardPhoto> of(SignedIn who, long channel) {
        return book.of(seen(who, channel).id());
    }

    /** Whether this person brings photos for the body. */
    public boolean mayBring(SignedIn who, long body) {
        return permissions.allows(who, Permission.POST_ITEM, body);
    }

    /**
     * Keeps a photo.
     *
     * @param day on which it was taken
     * @param picture a plain JPEG file as {@link org.gongkai.web.files.PictureIntake} draws it
     * @throws ChannelRefused why not
     */
    @Transactional
    public BoardPhoto bring(SignedIn who, long channel, LocalDate day, Received picture) {
        Channel found = photographed(who, channel);
        if (day.isAfter(trail.today())) {
            throw new ChannelRefused(Reason.IN_THE_FUTURE, day.toString());
        }
        if (!found.isOpen(day)) {
            throw new ChannelRefused(Reason.CHANNEL_NOT_IN_USE, found.name(), day.toString());
        }
        files.keep(List.of(picture));
        BoardPhoto.Taken taken = new BoardPhoto.Taken(
                picture.content().sha256(), picture.content().bytes(), who.personName());
        BoardPhoto added = book.add(channel, day, taken, trail.writing(who, ""));
        trail.acted(who, found, "channel.photo", day.toString());
        return added;
    }

    /**
     * Removes a photo for good; that there was one stays in the history.
     *
     * @throws ChannelRefused why not
     */
    @Transactional
    public void remove(SignedIn who, long photo, String reason) {
        BoardPhoto before = find(who, photo);
        Channel channel = photographed(who, before.channel());
        String because = Details.line(reason, LONGEST_REASON);
        if (because.isEmpty()) {
            throw new ChannelRefused(Reason.REASON_MISSING);
        }
        book.remove(before, trail.writing(who, because));
        trail.acted(who, channel, "channel.photo.remove", before.day() + " " + because);
    }

    /**
     * A photo, for those who work there.
     *
     * @throws ChannelRefused there is none, or it is none of theirs
     */
    @Transactional(readOnly = true)
    public BoardPhoto find(SignedIn who, long photo) {
        BoardPhoto found = book.find(photo).orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_PHOTO));
        seen(who, found.channel());
        return found;
    }

    /** The boards of these bodies whose newest photo is older than their cycle allows; one that never had a photo counts from its first day. */
    @Transactional(readOnly = true)
    public List<Overdue> overdue(Collection<Long> bodies) {
        LocalDate today = trail.today();
        List<Channel> watched = channels.of(bodies).stream()
                .filter(one -> one.isOpen(today) && one.photoDays().isPresent())
                .toList();
        Map<Long, LocalDate> newest = watched.isEmpty()
                ? Map.of()
                : book.newest(watched.stream().map(Channel::id).toList());
        return watched.stream()
                .filter(one -> newest.getOrDefault(one.id(), one.term().from())
                        .plusDays(one.photoDays().orElseThrow())
                        .isBefore(today))
                .map(one -> new Overdue(one, Optional.ofNullable(newest.get(one.id()))))
                .toList();
    }

    private Channel seen(SignedIn who, long channel) {
        Channel found = channels.find(channel)
                .filter(one -> permissions.allows(who, Permission.READ_OFFICE, one.body()))
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_CHANNEL));
        if (!found.kind().isPhotographed()) {
            throw new ChannelRefused(Reason.NOT_PHOTOGRAPHED, found.name());
        }
        return found;
    }

    /** What is written beside a change, and when it is. */
    @Component
    static class Trail {
        private final StaffTrail trail;
        private final Clock clock;

        Trail(StaffTrail trail, Clock clock) {
            this.trail = trail;
            this.clock = clock;
        }

        LocalDate today() {
            return ChinaTime.today(clock);
        }

        Writing writing(SignedIn who, String reason) {
            return new Writing(who, clock.instant(), reason);
        }

        void acted(SignedIn who, Channel channel, String action, String reason) {
            Subject subject = new Subject("channel", String.valueOf(channel.id()), channel.revision());
            trail.record(who, channel.body(), action, subject, reason);
        }
    }
}
