package org.gongkai.bench.judgement;

import java.util.List;
import java.util.Set;

/**
 * An invented county of two townships with the people of both; the second one prescribes a review of its own.
 *
 * @param towns the bodies that publish
 * @param reviewed those of them that prescribe a review
 */
public record Town(List<Long> towns, Set<Long> reviewed, List<Member> members) {
    /** Keeps copies. */
    public Town {
        towns = List.copyOf(towns);
        reviewed = Set.copyOf(reviewed);
        members = List.copyOf(members);
    }
}
