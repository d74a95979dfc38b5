package org.gongkai.web.exchange.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.tables.LaidOut;
import org.gongkai.web.exchange.tables.Mapping;
import org.gongkai.web.exchange.tables.WantedField;

/**
 * What taking a list over would do; nothing of it has been done.
 *
 * @param table as it was understood
 * @param mapping as chosen, remembered or proposed
 * @param lines none while a required column is missing
 */
public record Preview(Staged staged, LaidOut table, Mapping mapping, List<Judged> lines) {
    /** Copies the list. */
    public Preview {
        lines = List.copyOf(lines);
    }

    /** Required columns that nobody has named. */
    public List<WantedField> missing() {
        return mapping.missing(ListFields.ALL);
    }

    /** How many lines come to what; what none comes to is left out. */
    public Map<Verdict, Integer> tally() {
        return lines.stream().collect(Collectors.toMap(Judged::verdict, _ -> 1, Integer::sum, TreeMap::new));
    }

    /** How many entries it would bring. */
    public int fresh() {
        return count(Verdict.NEW);
    }

    /** How many lines somebody has to decide about. */
    public int open() {
        return count(Verdict.OPEN);
    }

    /**
     * Refuses to go on with anything but what was seen.
     *
     * @param expected how many new lines were seen
     * @throws ImportRefused a line is undecided, another number is new, or none is
     */
    public void requireSettled(int expected) {
        if (open() > 0) {
            throw new ImportRefused(Reason.STILL_OPEN, String.valueOf(open()));
        }
        if (fresh() != expected) {
            throw new ImportRefused(Reason.CHANGED_MEANWHILE, String.valueOf(fresh()));
        }
        if (expected == 0) {
            throw new ImportRefused(Reason.NOTHING_NEW);
        }
    }

    /** How many lines come to this. */
    public int count(Verdict verdict) {
        return tally().getOrDefault(verdict, 0);
    }
}
