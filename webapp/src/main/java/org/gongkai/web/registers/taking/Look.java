package org.gongkai.web.registers.taking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.web.registers.model.RegisterRefused;
import org.gongkai.web.registers.model.RegisterRefused.Reason;

/**
 * What taking a file over would do.
 *
 * @param missing how many records of the sheet's bodies are not in the file: they stay as they are
 */
public record Look(Given given, GivenTable table, List<JudgedRow> rows, long missing) {
    /** Keeps a copy. */
    public Look {
        rows = List.copyOf(rows);
    }

    /**
     * What somebody saw before they said yes.
     *
     * @param isBlankMeant whether they said that cleared cells are to be blank
     */
    public record Seen(int fresh, int changed, int cleared, boolean isBlankMeant) {}

    /** How many rows come to what; what none comes to is left out. */
    public Map<Outcome, Integer> tally() {
        return rows.stream().collect(Collectors.toMap(JudgedRow::outcome, _ -> 1, Integer::sum, TreeMap::new));
    }

    /** How many rows come to this. */
    public int count(Outcome outcome) {
        return tally().getOrDefault(outcome, 0);
    }

    /** How many records would be entered. */
    public int fresh() {
        return count(Outcome.NEW);
    }

    /** Of how many records something else would be written. */
    public int changed() {
        return count(Outcome.CHANGED);
    }

    /** How many rows a person has to say something of. */
    public int open() {
        return count(Outcome.OPEN);
    }

    /** How many cells would be cleared. */
    public int cleared() {
        return rows.stream().mapToInt(JudgedRow::cleared).sum();
    }

    /**
     * Refuses to go on with anything but what was seen.
     *
     * @throws RegisterRefused something is undecided, unconfirmed, other than what was seen, or nothing is to be done
     */
    public void require(Seen seen) {
        if (open() > 0) {
            throw new RegisterRefused(Reason.STILL_OPEN, String.valueOf(open()));
        }
        if (fresh() + changed() == 0) {
            throw new RegisterRefused(Reason.NOTHING_TO_TAKE);
        }
        if (fresh() != seen.fresh() || changed() != seen.changed() || cleared() != seen.cleared()) {
            throw new RegisterRefused(Reason.SEEN_OTHERWISE);
        }
        if (cleared() > 0 && !seen.isBlankMeant()) {
            throw new RegisterRefused(Reason.BLANKS_UNCONFIRMED, String.valueOf(cleared()));
        }
    }
}
