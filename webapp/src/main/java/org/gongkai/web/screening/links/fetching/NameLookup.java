package org.gongkai.web.screening.links.fetching;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

/** Looks up the addresses of a name. */
@FunctionalInterface
interface NameLookup {
    /** What it comes to, in at most about so long. */
    Found find(String host, Duration longest) throws InterruptedException;

    /** What a look-up comes to. */
    sealed interface Found {
        /** The addresses, at least one. */
        record Addresses(List<InetAddress> all) implements Found {
            /** Keeps a copy of the list. */
            public Addresses {
                all = List.copyOf(all);
            }
        }

        /** There is no such name, and those who know say so. */
        record NoSuchName() implements Found {}

        /** Nobody could be asked. */
        record NoAnswer() implements Found {}
    }
}
