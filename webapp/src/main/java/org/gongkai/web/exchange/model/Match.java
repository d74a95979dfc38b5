package org.gongkai.web.exchange.model;

/** That a line is, or may be, the same as something known. */
public record Match(Known known, MatchReason reason) {
    /** Whether it is a line of the same file. */
    public boolean isWithinFile() {
        return switch (known.kind()) {
            case LINE -> true;
            case ITEM, LISTED -> false;
        };
    }
}
