package org.gongkai.screening.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.screening.passage.Finder;
import org.gongkai.screening.passage.Line;
import org.gongkai.screening.passage.Passage;
import org.gongkai.screening.passage.Table;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** Finds dwellings of persons down to the house or the group: behind a label, or in a column that says so. */
public final class AddressDetector {
    private static final String LABEL = "(?:" + String.join("|", Names.WORDS.of("address-label")) + ")";
    private static final Finder BEHIND_LABEL = new Finder(
            Pattern.compile(
                    LABEL + "(?:[\u53ca\u548c\u3001/]" + LABEL + ")*" + String.join("", Names.WORDS.of("place"))),
            String.join("", Names.WORDS.of("address-label-starts")));
    private static final Pattern NUMBER_PART = Pattern.compile(String.join("", Names.WORDS.of("number-part")));
    private static final Pattern VILLAGE_COMMITTEE =
            Pattern.compile(String.join("|", Names.WORDS.of("village-committee")));
    private static final List<String> COLUMNS = Names.WORDS.of("address-column");
    private static final List<String> ORGANISATIONS = Names.WORDS.of("organisation");

    private static final int OWNER_WITHIN = 12;

    private AddressDetector() {}

    /** Tells each dwelling from its first character to its last number. */
    public static void detect(Passage passage, Consumer<Sighting> found) {
        BEHIND_LABEL.each(passage.text(), labelled -> {
            if (!WordLists.anyIn(passage.before(labelled.start(), OWNER_WITHIN), ORGANISATIONS)) {
                tell(passage, labelled.start(1), labelled.end(1), found);
            }
        });
        for (Table table : passage.tables()) {
            for (Line row : passage.lines().subList(table.first(), table.afterLast())) {
                row.cells().stream()
                        .filter(cell -> WordLists.anyIn(table.label(cell.column()), COLUMNS))
                        .forEach(cell -> tell(passage, cell.from(), cell.to(), found));
            }
        }
    }

    private static void tell(Passage passage, int from, int to, Consumer<Sighting> found) {
        int start = from;
        while (start < to && passage.text().charAt(start) == ' ') {
            start++;
        }
        String words = passage.text().substring(start, to);
        int end = 0;
        Matcher number = NUMBER_PART.matcher(words);
        while (number.find()) {
            end = number.end();
        }
        if (end > 0 && !WordLists.anyIn(VILLAGE_COMMITTEE.matcher(words).replaceAll(""), ORGANISATIONS)) {
            found.accept(passage.sighting(Kind.HOME_ADDRESS, start, start + end));
        }
    }
}
