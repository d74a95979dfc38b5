package org.gongkai.reader;

import org.gongkai.reader.regions.EditionFinder;
import org.gongkai.reader.regions.ReportCuts;
import org.gongkai.report.form.Editions;

/** What is made once of the editions and used for every document. */
record Knowledge(Editions editions, EditionFinder finder, EditionReading.Reader reader, ReportCuts cuts) {
    static Knowledge of(Editions editions) {
        return new Knowledge(
                editions,
                new EditionFinder(editions),
                new EditionReading.Reader(editions.all()),
                new ReportCuts(editions.all()));
    }
}
