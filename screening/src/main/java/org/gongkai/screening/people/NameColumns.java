package org.gongkai.screening.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gongkai.screening.passage.Line;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.passage.Table;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** Names in the columns of lists: what the list is about is told by its heading, its labels and the row itself. */
final class NameColumns {
    private static final List<String> PERSONS = Names.WORDS.of("name-column");
    private static final List<String> OFFICIALS = Names.WORDS.of("official-column");
    private static final List<String> GROWN_UPS = Names.WORDS.of("grown-up-column");
    private static final List<String> CHILDREN = Names.WORDS.of("child-column");

    private NameColumns() {}

    static void detect(Passage passage, Consumer<Sighting> found) {
        for (Table table : passage.tables()) {
            IntStream.range(0, table.labels().size())
                    .filter(column -> isOfPersons(table.label(column)))
                    .forEach(column -> detect(passage, table, column, found));
        }
    }

    private static void detect(Passage passage, Table table, int column, Consumer<Sighting> found) {
        for (Line row : passage.lines().subList(table.first(), table.afterLast())) {
            if (column >= row.cells().size()) {
                continue;
            }
            Line.Cell cell = row.cells().get(column);
            String name = passage.words(cell).strip();
            if (Names.isFullName(name)) {
                int from = cell.from() + passage.words(cell).indexOf(name);
                String words = passage.text().substring(row.from(), row.to());
                kindOf(table, column, words)
                        .ifPresent(kind -> found.accept(passage.sighting(kind, from, from + name.length())));
            }
        }
    }

    private static boolean isOfPersons(String label) {
        return WordLists.anyIn(label, PERSONS) && !WordLists.anyIn(label, OFFICIALS);
    }

    /** A row that names an illness is about health, whatever the list is about; a head of a household is no child. */
    private static Optional<Kind> kindOf(Table table, int column, String row) {
        if (Circumstance.in(row).filter(Kind.HEALTH::equals).isPresent()) {
            return Optional.of(Kind.HEALTH);
        }
        boolean isOfChildren = WordLists.anyIn(table.label(column), CHILDREN);
        boolean isOfGrownUps = WordLists.anyIn(table.label(column), GROWN_UPS);
        Optional<Kind> ofList = isOfGrownUps
                ? Circumstance.in(table.heading() + row, List.of(Kind.HEALTH, Kind.WELFARE))
                : Circumstance.in(table.heading());
        return isOfChildren && ofList.filter(Kind.HEALTH::equals).isEmpty() ? Optional.of(Kind.MINOR) : ofList;
    }
}
