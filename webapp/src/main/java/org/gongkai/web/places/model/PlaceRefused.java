package org.gongkai.web.places.model;

import java.io.Serial;
import java.util.List;
import org.gongkai.web.ui.Refused;
import org.springframework.http.HttpStatus;

/** Something that cannot be done with a place or what is handed over to it; people read the sentence of its reason. */
public final class PlaceRefused extends Refused {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

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
        super("places.refused", reason, List.of(values));
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    @Override
    public HttpStatus status() {
        return switch (reason) {
            case UNKNOWN_BODY, UNKNOWN_ITEM, UNKNOWN_DELIVERY -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE, WRONG_STATE -> HttpStatus.CONFLICT;
            case NAME_MISSING,
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
                    NO_PAGE,
                    PAGE_TOO_LARGE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
