package org.gongkai.bench.judgement;

import java.util.Locale;

/** What a drill does with an item; the platform's own names are only spoken at its doors. */
public enum Act {
    DRAFT,
    REWRITE,
    ATTACH,
    SUBMIT,
    RETURN,
    APPROVE,
    REVIEW_CONFIDENTIALITY,
    SIGN,
    PUBLISH,
    PUBLISH_URGENTLY,
    REVISE,
    WITHDRAW,
    ARCHIVE;

    /** The name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
