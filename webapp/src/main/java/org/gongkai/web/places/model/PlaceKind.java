package org.gongkai.web.places.model;

import java.util.Locale;

/** Where a body publishes. */
public enum PlaceKind {
    /** As the body above it does; at the top of the tree on the portal of this product. */
    AS_ABOVE,
    /** On the portal of this product. */
    OWN_PORTAL,
    /** On another platform alone. */
    PLATFORM,
    /** On the portal of this product and on another platform. */
    BOTH;

    /** Whether items are handed over to another platform. */
    public boolean isElsewhere() {
        return this == PLATFORM || this == BOTH;
    }

    /** The word in forms and keys, such as {@code own-portal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "places.kind." + code();
    }
}
