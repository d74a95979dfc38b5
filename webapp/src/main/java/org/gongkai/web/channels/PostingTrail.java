package org.gongkai.web.channels;

import java.util.Map;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.SubjectVersion;
import org.springframework.stereotype.Component;

/** What is written beside every change of a posting: who did it, and what counts. */
@Component
class PostingTrail {
    /** The kind of its events in the ledger. */
    static final String KIND = "item.posted";

    /** What they measure: how often something was made public on a channel. */
    static final String POSTINGS = "postings";

    /** What they are parted by: the code of a kind of channel. */
    static final String CHANNEL = "channel";

    private final StaffTrail trail;
    private final Ledger ledger;

    PostingTrail(StaffTrail trail, Ledger ledger) {
        this.trail = trail;
        this.ledger = ledger;
    }

    void acted(Posting posting, SignedIn who, String action, String reason) {
        Subject subject = new Subject("posting", String.valueOf(posting.id()), posting.revision());
        trail.record(who, posting.what().body(), action, subject, reason);
    }

    /** Counts a posting on its day; gives the entry's number. */
    long count(Posting.What what, Channel channel, Posting.Noted noted) {
        return ledger.record(event(what, channel, noted));
    }

    /** The same in the place of what stood in the ledger. */
    long recount(Posting before, Channel channel, Posting.Noted noted) {
        return ledger.record(event(before.what(), channel, noted)
                .correcting(before.standing().ledgerEntry()));
    }

    /** Nothing in the place of what stood in the ledger. */
    long uncount(Posting before, Channel channel) {
        return ledger.record(event(before.what(), channel, before.noted())
                .annulling(before.standing().ledgerEntry()));
    }

    private static DutyEvent event(Posting.What what, Channel channel, Posting.Noted noted) {
        SubjectVersion item = new SubjectVersion("item", String.valueOf(what.item()), what.version());
        return DutyEvent.one(what.body(), KIND, item, noted.day(), POSTINGS)
                .classified(Map.of(CHANNEL, channel.means().kind(), "means", String.valueOf(channel.id())));
    }
}
