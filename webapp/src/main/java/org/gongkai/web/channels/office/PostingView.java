package org.gongkai.web.channels.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelKind;
import org.gongkai.web.channels.model.ChannelKind.Proof;
import org.gongkai.web.channels.model.Posting;

/**
 * A posting as pages show it.
 *
 * @param bodyName whose channel it is where it is another body's; otherwise empty
 * @param isOutdated whether another version of the item has become public since
 */
record PostingView(Posting posting, Channel channel, String bodyName, boolean isOutdated) {

    static List<PostingView> of(
            List<Posting> postings, Map<Long, Channel> channels, Map<Long, String> names, int publicVersion) {
        return postings.stream()
                .map(posting -> {
                    Channel channel =
                            Objects.requireNonNull(channels.get(posting.what().channel()));
                    boolean isOutdated = posting.what().version() < publicVersion;
                    return new PostingView(posting, channel, name(channel, posting, names), isOutdated);
                })
                .toList();
    }

    private static String name(Channel channel, Posting posting, Map<Long, String> names) {
        return channel.body() == posting.what().body() ? "" : names.getOrDefault(channel.body(), "");
    }

    /** The kind of its channel. */
    public ChannelKind kind() {
        return channel.kind();
    }

    /** The day on which it was posted. */
    public LocalDate day() {
        return posting.noted().day();
    }

    /** How often it was read there; empty where nobody looked. */
    public String reads() {
        return posting.noted().reads().isPresent()
                ? String.valueOf(posting.noted().reads().getAsInt())
                : "";
    }

    /** Whether an address is asked for. */
    public boolean hasAddress() {
        return kind().proofs().contains(Proof.ADDRESS);
    }

    /** Whether the number of reads is asked for. */
    public boolean hasReads() {
        return kind().proofs().contains(Proof.READS);
    }

    /** Standing, taken down or struck out, as the last part of a message's key. */
    public String state() {
        return posting.standing().state().name();
    }

    /** Whether it hangs there in an older version than the public sees. */
    public boolean isToRenew() {
        return isOutdated && posting.isStanding() && !posting.standing().isGone();
    }
}
