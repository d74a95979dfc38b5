package org.gongkai.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.report.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An invented report and all that is true about it.
 *
 * @param year report year
 * @param title title lines as printed
 * @param figures figure of every cell but headings
 * @param period stated period, null where the text states none
 * @param signature signing date, null where the report is not signed
 * @param signatureText the date as printed at the end, empty where there is none
 * @param preface paragraphs before the first heading
 * @param texts paragraphs of each section, by section key, in the form's order
 */
public record GeneratedReport(
        long seed,
        Body body,
        int year,
        Edition edition,
        List<String> title,
        Figures figures,
        @Nullable Span period,
        @Nullable LocalDate signature,
        String signatureText,
        List<String> preface,
        Map<String, List<String>> texts) {

    /** First and last day of a stated period. */
    public record Span(LocalDate from, LocalDate to) {}
}
