package org.gongkai.web.channels.model;

import java.io.Serial;
import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a channel or a posting; people read the sentence of its reason. */
public final class ChannelRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why; the code in the programming interface is the lower-case name with hyphens. */
    public enum Reason {
        UNKNOWN_BODY,
        UNKNOWN_CHANNEL,
        UNKNOWN_KIND,
        UNKNOWN_ITEM,
        UNKNOWN_POSTING,
        UNKNOWN_PHOTO,
        NOT_ALLOWED,
        CHANGED_MEANWHILE,
        NAME_MISSING,
        TOO_LONG,
        UNREADABLE_DAY,
        UNREADABLE_COUNT,
        UNREADABLE_ADDRESS,
        COUNTED_ON_MISSING,
        IN_THE_FUTURE,
        ENDS_BEFORE_IT_BEGINS,
        CLOSED_ALREADY,
        REASON_MISSING,
        NOT_PUBLIC,
        BEFORE_PUBLICATION,
        CHANNEL_NOT_IN_USE,
        OTHER_BODYS_CHANNEL,
        POSTED_ALREADY,
        NOT_STANDING,
        NO_USUAL_CHANNEL,
        NOT_PHOTOGRAPHED,
        FIGURE_OVERLAPS,
        SOURCE_MISSING,
        CHANNEL_USED
    }

    /** A refusal that names these values. */
    public ChannelRefused(Reason reason, String... values) {
        super("channels.refused", reason, List.of(values));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_CHANNEL, UNKNOWN_KIND, UNKNOWN_ITEM, UNKNOWN_POSTING, UNKNOWN_PHOTO ->
                HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, CHANNEL_USED, CLOSED_ALREADY, POSTED_ALREADY, NOT_STANDING -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
