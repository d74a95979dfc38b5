package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.Edition;

/**
 * Finds where a document that holds several reports is to be cut: at a title that differs from the one before, with tables
 * or sections of the form on both sides of it.
 */
public final class ReportCuts {
    private final List<String> marks;

    /** Cuts by the words with which tables and first sections of these editions begin. */
    public ReportCuts(List<Edition> editions) {
        List<String> words = new ArrayList<>();
        for (Edition edition : editions) {
            edition.tables().forEach(table -> words.addAll(table.anchors()));
            words.addAll(edition.sections().getLast().titles());
        }
        marks = words.stream().distinct().toList();
    }

    /**
     * First events of the reports, 0 first.
     *
     * @param title the title that begins at an event, empty where none does
     * @param events number of events
     */
    public List<Integer> starts(LabelStream labels, List<Token> tokens, IntFunction<String> title, int events) {
        List<Integer> marked = markedEvents(labels, tokens);
        List<Integer> starts = new ArrayList<>(List.of(0));
        String current = "";
        for (int event = 0; event < events; event++) {
            int at = event;
            int from = starts.getLast();
            boolean isBehind = marked.stream().anyMatch(mark -> mark >= from && mark < at);
            boolean mayCut = isBehind && marked.stream().anyMatch(mark -> mark > at);
            String found = mayCut || current.isEmpty() ? title.apply(event) : "";
            if (mayCut && !found.isEmpty() && !found.equals(current)) {
                starts.add(event);
            }
            current = found.isEmpty() ? current : found;
        }
        return starts;
    }

    private List<Integer> markedEvents(LabelStream labels, List<Token> tokens) {
        List<Integer> positions = new ArrayList<>();
        marks.forEach(mark -> positions.addAll(labels.positions(mark)));
        return positions.stream()
                .map(position -> tokens.get(labels.tokenAt(position)).event())
                .distinct()
                .sorted()
                .toList();
    }
}
