package org.gongkai.web.screening.links.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of addresses outside, one row for each. Every change is made in the caller's transaction. */
public interface KeptLinks {
    /** What is known of these, by their address; those that were never wanted are left out. */
    Map<String, KeptLink> find(Collection<String> addresses);

    /**
     * Notes that these are linked to, so that they are asked; a new one at once.
     *
     * @param hosts the host of each address
     */
    void want(Map<String, String> hosts, Instant now);

    /**
     * Takes some that are to be asked and are still linked to, for nobody else to ask meanwhile. Hosts of which another is being
     * asked just now are left in peace.
     */
    List<Claimed> claim(Instant now, Share share);

    /** Keeps what was found, and when it is to be asked next. */
    void keep(String address, KeptLink known, Instant next);

    /** Forgets those to which nothing has linked since then; says how many. */
    int forget(Instant since);

    /**
     * An address that is to be asked.
     *
     * @param known what was known of it before
     */
    record Claimed(String address, String host, KeptLink known) {}

    /**
     * How much is taken at once.
     *
     * @param hosts at most so many
     * @param perHost at most so many addresses of each
     */
    record Share(int hosts, int perHost) {}

    /** What is known of one address. */
    default Optional<KeptLink> find(String address) {
        return Optional.ofNullable(find(List.of(address)).get(address));
    }
}
