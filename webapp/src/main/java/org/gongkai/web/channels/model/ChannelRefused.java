package org.gongkai.web.channels.model;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Something that cannot be done with a channel or a posting; people read the sentence of its reason. */
public final class ChannelRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> values;

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
        SOURCE_MISSING
    }

    /** A refusal that names these values. */
    public ChannelRefused(Reason reason, String... values) {
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The stable code, such as {@code not-public}. */
    public String code() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, what was expected and what to do. */
    public String sentence(MessageSource words, Locale locale) {
        return words.getMessage("channels.refused." + code(), values.toArray(), locale);
    }
}
