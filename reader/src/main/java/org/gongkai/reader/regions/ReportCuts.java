package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkai.reader.tokens.LabelText;
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
                .map(LabelText::reduce)
                .distinct()
                .toList();
        List<String> words = new ArrayList<>(anchors);
        for (Edition edition : editions) {
            words.addAll(edition.sections().getFirst().titles());
            words.addAll(edition.sections().getLast().titles());
        }
        marks = words.stream().map(LabelText::reduce).distinct().toList();
    }

    /**
     * First events of the reports, 0 first.
     *
     * @param title the title that begins at an event, empty where none does
     * @param events number of events
     */
    public List<Integer> starts(LabelStream labels, List<Token> tokens, IntFunction<String> title, int events) {
        List<int[]> marked = markedEvents(marks, labels, tokens);
        marked.add(markedEvents(anchors, labels, tokens).stream()
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray());
        boolean[] mayCut = repeatedAround(marked, 0, events);
        List<Integer> starts = new ArrayList<>(List.of(0));
        String current = "";
        for (int event = 0; event < events; event++) {
            String found = mayCut[event] || current.isEmpty() ? title.apply(event) : "";
            if (mayCut[event] && !found.isEmpty() && !isSame(found, current)) {
                starts.add(event);
                mayCut = repeatedAround(marked, event, events);
            }
            current = found.isEmpty() ? current : found;
        }
        return starts;
    }

    /** For each event whether a mark, or the beginning of any table, occurs since the last cut and again behind it. */
    private static boolean[] repeatedAround(List<int[]> marked, int from, int events) {
        boolean[] isAround = new boolean[events];
        for (int[] occurrences : marked) {
            int found = Arrays.binarySearch(occurrences, from);
            int first = found < 0 ? -found - 1 : found;
            if (first < occurrences.length && occurrences[first] < occurrences[occurrences.length - 1]) {
                Arrays.fill(isAround, occurrences[first] + 1, occurrences[occurrences.length - 1], true);
            }
        }
        return isAround;
    }

    /** A page header may repeat the title in part. */
    private static boolean isSame(String title, String other) {
        return !other.isEmpty() && (title.contains(other) || other.contains(title));
    }

    /** For each mark the events in which it begins, in order. */
    private static List<int[]> markedEvents(List<String> words, LabelStream labels, List<Token> tokens) {
        List<int[]> marked = new ArrayList<>();
        for (String mark : words) {
            int[] occurrences = labels.positionsOfReduced(mark).stream()
                    .mapToInt(position -> tokens.get(labels.tokenAt(position)).event())
                    .toArray();
            if (occurrences.length > 0) {
                marked.add(occurrences);
            }
        }
        return marked;
    }
}
