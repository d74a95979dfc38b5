package org.gongkai.web.catalog.office;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.catalog.model.Verdict;
import org.gongkai.web.catalog.model.Verdict.State;

/**
 * One entry as the watch shows it.
 *
 * @param state for colour
 * @param word the state in words
 * @param sentence what has to be done, or why nothing
 * @param isProvisional whether the day rests on a calendar that is not loaded
 */
record CoverageView(
        String code,
        String field,
        String name,
        Wording limit,
        State state,
        String word,
        String sentence,
        String last,
        boolean isProvisional,
        List<Occasion> occasions) {

    /** How soon, and how often. */
    record Wording(String limit, String cadence) {}

    static CoverageView of(CoverageLine line, CatalogWords words, LocalDate today) {
        Entry entry = line.entry().entry();
        Verdict verdict = line.verdict();
        return new CoverageView(
                entry.code(),
                StandardCatalog.field(entry.field()).name(),
                entry.matter().name(),
                new Wording(
                        words.limit(entry.duty().limit()),
                        words.cadence(entry.duty().cadence())),
                verdict.state(),
                words.state(verdict),
                line.entry()
                        .exclusion()
                        .map(Exclusion::statement)
                        .orElseGet(() -> words.sentence(entry, verdict, today)),
                verdict.lastPublished().map(LocalDate::toString).orElse(""),
                verdict.deadline().filter(Verdict.Deadline::isProvisional).isPresent(),
                line.occasions());
    }
}
