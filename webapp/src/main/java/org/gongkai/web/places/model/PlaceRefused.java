package org.gongkai.web.places.model;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Something that cannot be done with a place or what is handed over to it; people read the sentence of its reason. */
public final class PlaceRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<String> values;

    /** Why; the end of its key is the lower-case name with hyphens. */
    public enum Reason {
        UNKNOWN_BODY,
        UNKNOWN_ITEM,
        UNKNOWN_DELIVERY,
        NOT_ALLOWED,
        CHANGED_MEANWHILE,
        NAME_MISSING,
        HOSTS_MISSING,
        UNREADABLE_HOST,
        TOO_LONG,
        UNREADABLE_DAY,
        UNREADABLE_ADDRESS,
        INNER_ADDRESS,
        OTHER_HOST,
        IN_THE_FUTURE,
        IN_THE_PAST,
        BEFORE_APPROVAL,
        REASON_MISSING,
        WRONG_STATE,
        NO_PAGE,
        PAGE_TOO_LARGE
    }

    /** A refusal that names these values. */
    public PlaceRefused(Reason reason, String... values) {
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong, what was expected and what to do. */
    public String sentence(MessageSource words, Locale locale) {
        String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.getMessage("places.refused." + code, values.toArray(), locale);
    }
}
