package org.gongkai.web.screening.links.address;

import java.net.InetAddress;

/** What stands where an address names its machine. */
sealed interface Host {
    /**
     * A name that has to be looked up.
     *
     * @param ascii lower case, without a dot at its end
     */
    record Name(String ascii) implements Host {}

    /**
     * An address itself.
     *
     * @param isPlain whether it is written the usual way; a browser understands a number, octal and hexadecimal digits as well
     */
    record Literal(InetAddress address, boolean isPlain) implements Host {}

    /** Neither. */
    record Unreadable() implements Host {}
}
