package org.gongkai.bench.judgement;

import java.util.List;
import java.util.Set;

/**
 * An invented county of two townships with the people of both; one prescribes a look of the section, the other a review of its own.
 *
 * @param towns the bodies that publish
 * @param sectioned those of them where the section looks first
 * @param reviewed those of them that prescribe a review
 */
public record Town(List<Long> towns, Set<Long> sectioned, Set<Long> reviewed, List<Member> members) {
    /** Keeps copies. */
    public Town {
        towns = List.copyOf(towns);
        sectioned = Set.copyOf(sectioned);
        reviewed = Set.copyOf(reviewed);
        members = List.copyOf(members);
    }

    /** What a body prescribes. */
    public Way wayOf(long body) {
        return new Way(sectioned.contains(body), reviewed.contains(body));
    }
}
