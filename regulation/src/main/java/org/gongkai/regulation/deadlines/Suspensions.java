package org.gongkai.regulation.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The union of suspensions: in order, apart from one another, each day suspended once however many inquiries run. */
final class Suspensions {

    private Suspensions() {}

    static List<Suspension> union(Collection<Suspension> suspensions) {
        List<Suspension> sorted = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::after))
                .toList();
        List<Suspension> union = new ArrayList<>();
        for (Suspension next : sorted) {
            if (union.isEmpty() || union.getLast().until().isBefore(next.after())) {
                union.add(next);
            } else if (union.getLast().until().isBefore(next.until())) {
                union.add(new Suspension(union.removeLast().after(), next.until()));
            }
        }
        return union;
    }

    static boolean cover(List<Suspension> union, LocalDate date) {
        return union.stream().anyMatch(s -> date.isAfter(s.after()) && !date.isAfter(s.until()));
    }
}
