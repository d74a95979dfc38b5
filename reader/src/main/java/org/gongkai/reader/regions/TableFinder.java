package org.gongkai.reader.regions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.reader.tokens.LabelText;
import org.gongkai.reader.tokens.Token;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.FormTable;

/** Finds an edition's tables among the tokens of one report by their anchors, in whatever order they stand. */
public final class TableFinder {
    /** How many Han characters of header may stand before the anchor. */
    private static final int LONGEST_HEADER = 160;

    /** The words that tell each table, as Han characters. */
    private final List<Words> tables;

    /** A finder for the tables of an edition; made once, safe for many threads. */
    public TableFinder(Edition edition) {
        tables =
                edition.tables().stream().map(table -> Words.of(table, edition)).toList();
    }

    /**
     * The words of a table.
     *
     * @param anchors that begin it, best first
     * @param headers that may stand before these
     */
    private record Words(List<String> anchors, List<String> headers) {
        static Words of(FormTable table, Edition edition) {
            Stream<String> anchors = Stream.concat(table.anchors().stream(), sectionTitles(table, edition));
            return new Words(
                    anchors.map(LabelText::reduce).toList(),
                    table.headers().stream().map(LabelText::reduce).toList());
        }

        /** Where the words of a header of several lines were torn apart, the table still follows its section's title. */
        private static Stream<String> sectionTitles(FormTable table, Edition edition) {
            return edition.sections().stream()
                    .filter(section -> section.key().equals("sections." + table.key()))
                    .flatMap(section -> section.titles().stream());
        }
    }

    /** An anchor's position in the label stream. */
    private record Found(int table, int position) {}

    /** The regions of all tables found, in document order; several per table where its anchor occurs several times. */
    public List<TableRegion> find(LabelStream labels, List<Token> tokens) {
        List<Found> anchors = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            for (int position : anchors(tables.get(table), labels)) {
                anchors.add(new Found(table, position));
            }
        }
        anchors.sort(Comparator.comparingInt(Found::position));
        List<TableRegion> regions = new ArrayList<>();
        int previousEnd = 0;
        for (int i = 0; i < anchors.size(); i++) {
            Found anchor = anchors.get(i);
            int next = i + 1;
            while (next < anchors.size() && anchors.get(next).table() == anchor.table()) {
                next++;
            }
            int end = next < anchors.size() ? labels.tokenAt(anchors.get(next).position()) : tokens.size();
            int header = header(anchor, labels, previousEnd);
            regions.add(new TableRegion(anchor.table(), header, Math.max(end, header)));
            previousEnd = anchor.position();
        }
        return regions;
    }

    private static List<Integer> anchors(Words table, LabelStream labels) {
        for (String anchor : table.anchors()) {
            List<Integer> positions = labels.positionsOfReduced(anchor);
            if (!positions.isEmpty()) {
                return positions.size() > 4 ? positions.subList(positions.size() - 4, positions.size()) : positions;
            }
        }
        return List.of();
    }

    private int header(Found anchor, LabelStream labels, int notBefore) {
        int from = Math.max(notBefore, anchor.position() - LONGEST_HEADER);
        int first = anchor.position();
        for (String header : tables.get(anchor.table()).headers()) {
            int at = labels.firstOfReduced(header, from, first);
            first = at >= 0 ? at : first;
        }
        return labels.tokenAt(first);
    }
}
