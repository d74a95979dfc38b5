package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.Edition;
import org.gongkai.report.FormTable;

/** Finds where a document that holds several reports is to be cut. */
public final class ReportCuts {
    /** Two tables of the same kind closer than this (in Han characters) are one, printed twice or cut by a page. */
    private static final int LEAST_DISTANCE = 300;

    private final List<String> anchors;

    /** Cuts by the anchors of the largest table of each edition. */
    public ReportCuts(List<Edition> editions) {
        anchors = editions.stream()
                .map(ReportCuts::largest)
                .map(table -> table.anchors().getFirst())
                .distinct()
                .toList();
    }

    private static FormTable largest(Edition edition) {
        return edition.tables().stream()
                .reduce((a, b) -> b.rows().size() > a.rows().size() ? b : a)
                .orElseThrow();
    }

    /**
     * First events of the reports, 0 first.
     *
     * @param isTitle whether an event is the title of a report
     */
    public List<Integer> starts(LabelStream labels, List<Token> tokens, IntPredicate isTitle) {
        List<Integer> main = anchorEvents(labels, tokens);
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < main.size(); i++) {
            int title = main.get(i);
            while (title > main.get(i - 1) && !isTitle.test(title)) {
                title--;
            }
            boolean found = title > main.get(i - 1);
            if (found) {
                starts.add(title);
            }
        }
        return starts;
    }

    private List<Integer> anchorEvents(LabelStream labels, List<Token> tokens) {
        List<Integer> positions = new ArrayList<>();
        for (String anchor : anchors) {
            positions.addAll(labels.positions(anchor));
        }
        positions.sort(null);
        List<Integer> eventsOfAnchors = new ArrayList<>();
        int previous = -LEAST_DISTANCE;
        for (int position : positions) {
            if (position - previous >= LEAST_DISTANCE) {
                eventsOfAnchors.add(tokens.get(labels.tokenAt(position)).event());
            }
            previous = position;
        }
        return eventsOfAnchors;
    }
}
