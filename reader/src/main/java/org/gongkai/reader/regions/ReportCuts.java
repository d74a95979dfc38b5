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
    /** The words with which tables begin, then those of first and last sections. */
    private final List<String> marks;

    private final int anchors;

    /** Cuts by the words with which tables and first sections of these editions begin. */
    public ReportCuts(List<Edition> editions) {
        List<String> words = new ArrayList<>(editions.stream()
                .flatMap(edition -> edition.tables().stream())
                .flatMap(table -> table.anchors().stream())
                .map(LabelText::reduce)
                .distinct()
                .toList());
        anchors = words.size();
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
        List<int[]> marked = markedEvents(labels, tokens);
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

    /** For each mark the events in which it begins, in order; at last those in which any table begins. */
    private List<int[]> markedEvents(LabelStream labels, List<Token> tokens) {
        List<int[]> marked = new ArrayList<>();
        List<Integer> tables = new ArrayList<>();
        for (int mark = 0; mark < marks.size(); mark++) {
            List<Integer> positions = labels.positionsOfReduced(marks.get(mark));
            int[] occurrences = new int[positions.size()];
            for (int i = 0; i < occurrences.length; i++) {
                occurrences[i] = tokens.get(labels.tokenAt(positions.get(i))).event();
                if (mark < anchors) {
                    tables.add(occurrences[i]);
                }
            }
            if (occurrences.length > 0) {
                marked.add(occurrences);
            }
        }
        marked.add(tables.stream().mapToInt(Integer::intValue).sorted().toArray());
        return marked;
    }
}
