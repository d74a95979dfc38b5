package org.gongkai.web.screening.links.model;

/** Why a link is in its state; the names are kept in tables and told to programs, and never change. */
public enum LinkReason {
    /** Its server answered. */
    ANSWERED(LinkState.ALIVE),
    /** A page of ours that anybody may read. */
    OWN_PAGE(LinkState.ALIVE),

    /** Its server knows no such page (404). */
    NOT_FOUND(LinkState.DEAD),
    /** Its server says that the page is gone for good (410). */
    GONE(LinkState.DEAD),
    /** There is no server of that name. */
    NO_SUCH_HOST(LinkState.DEAD),
    /** We have no such page. */
    OWN_UNKNOWN(LinkState.DEAD),
    /** A page of ours that was withdrawn. */
    OWN_WITHDRAWN(LinkState.DEAD),

    /** Its server lets nobody in, or not us (401, 403, 407, 451). */
    FORBIDDEN(LinkState.REFUSED),
    /** Its server was asked too often (429). */
    TOO_OFTEN(LinkState.REFUSED),
    /** Its server is in trouble (5xx). */
    SITE_TROUBLE(LinkState.REFUSED),
    /** Its server answered with a code that says neither yes nor no. */
    ODD_ANSWER(LinkState.REFUSED),
    /** Nothing listens there. */
    CONNECTION_REFUSED(LinkState.REFUSED),
    /** It took too long. */
    TIMEOUT(LinkState.REFUSED),
    /** Its certificate is not good, or it cannot speak encrypted. */
    TLS(LinkState.REFUSED),
    /** What came back is no answer of a web server, or broke off. */
    BROKEN_ANSWER(LinkState.REFUSED),
    /** It was sent on and on. */
    TOO_MANY_REDIRECTS(LinkState.REFUSED),

    /** Its server is none of those that may be asked. */
    NOT_LISTED(LinkState.NOT_VERIFIED),
    /** It has not been asked yet. */
    NOT_ASKED(LinkState.NOT_VERIFIED),
    /** We have no way out just now. */
    NO_NETWORK(LinkState.NOT_VERIFIED),
    /** It was sent on to a server that may not be asked. */
    LEADS_OUT(LinkState.NOT_VERIFIED),
    /** It was sent on to an address that we never meet. */
    LEADS_INSIDE(LinkState.NOT_VERIFIED),
    /** Seen from here its name belongs to an inner network; seen from outside it may be another. */
    RESOLVES_INSIDE(LinkState.NOT_VERIFIED),
    /** There are more links in the text than are looked after. */
    TOO_MANY_LINKS(LinkState.NOT_VERIFIED),

    /** A file on the disk of a computer or in a shared folder. */
    LOCAL_DISK(LinkState.INTERNAL),
    /** A name that is known inside of a network only. */
    INTRANET_NAME(LinkState.INTERNAL),
    /** An address that is private, local, shared, or otherwise none of the public internet. */
    INNER_ADDRESS(LinkState.INTERNAL),
    /** A port other than the two of the web. */
    ODD_PORT(LinkState.INTERNAL),

    /** There is nothing to follow. */
    NO_ADDRESS(LinkState.MALFORMED),
    /** It is not written as an address is. */
    BROKEN(LinkState.MALFORMED),
    /** It begins with something that browsers do not open for the public. */
    FORBIDDEN_SCHEME(LinkState.MALFORMED),
    /** A name of a user or a password stands in it. */
    USER_INFO(LinkState.MALFORMED),
    /** An address of numbers that is written so as not to look like one. */
    DISGUISED_ADDRESS(LinkState.MALFORMED);

    private final LinkState state;

    LinkReason(LinkState state) {
        this.state = state;
    }

    /** The state it is a reason for. */
    public LinkState state() {
        return state;
    }
}
