package org.gongkai.web.screening.links.address;

import org.gongkai.web.screening.links.model.LinkReason;

/** Where a link leads. */
public sealed interface Target {
    /**
     * To a page of this portal.
     *
     * @param path such as {@code /items/17}
     */
    record Own(String path) implements Target {}

    /**
     * To a page of somebody else, on the web.
     *
     * @param host in ASCII, lower case, without a dot at its end; an IPv6 address in brackets
     * @param port usually 80 or 443
     * @param isEncrypted whether it is {@code https}
     * @param file path and query, in ASCII, beginning with a slash
     */
    record Web(String host, int port, boolean isEncrypted, String file) implements Target {
        /** The same for all spellings of it. */
        public String address() {
            return (isEncrypted ? "https://" : "http://") + authority() + file;
        }

        /** Host, and port where it is not the usual one, as a server is told whom it is asked for. */
        public String authority() {
            return port == (isEncrypted ? 443 : 80) ? host : host + ":" + port;
        }
    }

    /** Somewhere that is no page of its own: a mailbox, a telephone, a place in the same text. */
    record Elsewhere() implements Target {}

    /** Nowhere, for this reason. */
    record Wrong(LinkReason reason) implements Target {}
}
