package org.gongkai.web.screening.links.fetching;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.gongkai.web.screening.links.address.HostList;
import org.gongkai.web.screening.links.address.Reach;
import org.gongkai.web.screening.links.fetching.NameLookup.Found;

/** Follows links to this machine, whatever their names: only a test can make one. */
public final class LoopbackFetcher {
    /** The one way to let this machine be met. */
    static final Reach LOOPBACK = new Reach() {
        @Override
        public boolean isOpen(InetAddress address) {
            return address.isLoopbackAddress();
        }

        @Override
        public boolean isOpen(int port) {
            return true;
        }
    };

    static final Limits SHORT = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), 32 * 1024, 5);

    private LoopbackFetcher() {}

    /** Which finds every name but those under {@code gone.gov.cn} here. */
    public static LinkFetcher of(HostList hosts) {
        NameLookup here = (host, _) -> host.endsWith(".gone.gov.cn")
                ? new Found.NoSuchName()
                : new Found.Addresses(List.of(InetAddress.getLoopbackAddress()));
        return new LinkFetcher(
                hosts, new LinkFetcher.Door(LOOPBACK, here, (SSLSocketFactory) SSLSocketFactory.getDefault()), SHORT);
    }
}
