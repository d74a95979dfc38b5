package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.form.Edition;

/**
 * Finds where a document that holds several reports is to be cut: at a title that differs from the one before, with tables
 * or sections of the form on both sides of it.
 */
public final class ReportCuts {
    private final List<String> marks;
    private final List<String> anchors;

    /** Cuts by the words with which tables and first sections of these editions begin. */
    public ReportCuts(List<Edition> editions) {
        anchors = editions.stream()
                .flatMap(edition -> edition.tables().stream())
                .flatMap(table -> table.anchors().stream())
                .distinct()
                .toList();
        List<String> words = new ArrayList<>(anchors);
        for (Edition edition : editions) {
            words.addAll(edition.sections().getFirst().titles());
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
        List<List<Integer>> marked = markedEvents(marks, labels, tokens);
        List<Integer> anchored = markedEvents(anchors, labels, tokens).stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
        List<Integer> starts = new ArrayList<>(List.of(0));
        String current = "";
        for (int event = 0; event < events; event++) {
            boolean mayCut =
                    isRepeatedAround(marked, starts.getLast(), event) || isAround(anchored, starts.getLast(), event);
            String found = mayCut || current.isEmpty() ? title.apply(event) : "";
            if (mayCut && !found.isEmpty() && !isSame(found, current)) {
                starts.add(event);
            }
            current = found.isEmpty() ? current : found;
        }
        return starts;
    }

    /** Whether a mark that occurred since the last cut occurs again behind this event. */
    private static boolean isRepeatedAround(List<List<Integer>> marked, int from, int event) {
        for (List<Integer> occurrences : marked) {
            boolean isBefore = false;
            for (int mark : occurrences) {
                if (isBefore && mark > event) {
                    return true;
                }
                isBefore |= mark >= from && mark < event;
            }
        }
        return false;
    }

    /** Whether some table begins since the last cut and another behind this event. */
    private static boolean isAround(List<Integer> anchored, int from, int event) {
        boolean isBefore = anchored.stream().anyMatch(anchor -> anchor >= from && anchor < event);
        return isBefore && anchored.getLast() > event;
    }

    /** A page header may repeat the title in part. */
    private static boolean isSame(String title, String other) {
        return !other.isEmpty() && (title.contains(other) || other.contains(title));
    }

    /** For each mark the events in which it begins, in order. */
    private static List<List<Integer>> markedEvents(List<String> words, LabelStream labels, List<Token> tokens) {
        List<List<Integer>> marked = new ArrayList<>();
        for (String mark : words) {
            List<Integer> occurrences = labels.positions(mark).stream()
                    .map(position -> tokens.get(labels.tokenAt(position)).event())
                    .distinct()
                    .toList();
            if (!occurrences.isEmpty()) {
                marked.add(occurrences);
            }
        }
        return marked;
    }
}
