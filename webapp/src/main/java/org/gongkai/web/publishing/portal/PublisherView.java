package org.gongkai.web.publishing.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyHistory.Ending;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.AgencyHistory.Succession;

/**
 * Who published, under the name of that day, and what became of them.
 *
 * @param name on that day
 * @param nameNow where it is another one; else empty
 * @param endedOn where it exists no more; else empty
 */
record PublisherView(
        long id, String name, String nameNow, String endedOn, Optional<Ending> ending, List<Successor> successors) {

    /** Who took its place. */
    record Successor(long id, String name) {}

    static PublisherView of(Agency agency, LocalDate day, Agencies agencies, AgencyHistory history) {
        String name = history.on(agency.id(), day).map(Standing::name).orElse(agency.name());
        List<Succession> successions = history.successorsOf(agency.id());
        return new PublisherView(
                agency.id(),
                name,
                name.equals(agency.name()) ? "" : agency.name(),
                history.endOf(agency.id()).map(LocalDate::toString).orElse(""),
                successions.stream().findFirst().map(Succession::ending),
                successions.stream()
                        .map(one -> new Successor(
                                one.successor(),
                                agencies.find(one.successor()).map(Agency::name).orElse("")))
                        .toList());
    }
}
