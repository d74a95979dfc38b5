package org.gongkai.web.screening.links.address;

import java.net.InetAddress;

/**
 * Which machines may ever be met. The application knows one alone, {@link #PUBLIC}, and no setting changes it; tests have others, to
 * be able to meet themselves.
 */
public interface Reach {
    /** The public internet, on the two ports of the web. */
    Reach PUBLIC = new Reach() {
        @Override
        public boolean isOpen(InetAddress address) {
            return PublicAddresses.contain(address);
        }

        @Override
        public boolean isOpen(int port) {
            return port == 80 || port == 443;
        }
    };

    /** Whether a machine of this address may be met. */
    boolean isOpen(InetAddress address);

    /** Whether something that listens there may be met. */
    boolean isOpen(int port);
}
