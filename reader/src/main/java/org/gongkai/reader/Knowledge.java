package org.gongkai.reader;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.reader.narrative.SectionReader;
import org.gongkai.reader.regions.EditionFinder;
import org.gongkai.reader.regions.ReportCuts;
import org.gongkai.report.form.Edition;
import org.gongkai.report.form.Editions;

/** What is made once of the editions and used for every document. */
record Knowledge(
        Editions editions,
        EditionFinder finder,
        EditionReading.Reader reader,
        ReportCuts cuts,
        Map<Edition, SectionReader> sections) {
    static Knowledge of(Editions editions) {
        return new Knowledge(
                editions,
                new EditionFinder(editions),
                new EditionReading.Reader(editions.all()),
                new ReportCuts(editions.all()),
                editions.all().stream().collect(Collectors.toMap(edition -> edition, SectionReader::new)));
    }

    /** The reader of the sections of an edition. */
    SectionReader sections(Edition edition) {
        return Objects.requireNonNull(sections.get(edition), edition.name());
    }
}
