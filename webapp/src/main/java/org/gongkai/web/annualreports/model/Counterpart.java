package org.gongkai.web.annualreports.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.report.Bodies;
import org.gongkai.report.Report;

/**
 * A report read from text that may be the same as one being typed from its scan.
 *
 * @param number its 1-based place in the batch
 */
public record Counterpart(int number, Result.Read result) {
    /** The choice of the report of the same body and year. */
    public static final String SAME = "";

    /** The choice of none. */
    public static final String NONE = "none";

    /** Every report of a batch that was read. */
    public static List<Counterpart> all(List<Result> results) {
        List<Counterpart> all = new ArrayList<>();
        int number = 0;
        for (Result result : results) {
            number++;
            if (result instanceof Result.Read read) {
                all.add(new Counterpart(number, read));
            }
        }
        return all;
    }

    /**
     * The report to hold what is typed against.
     *
     * @param choice {@link #SAME}, {@link #NONE}, or the number of one
     */
    public static Optional<Counterpart> of(List<Result> results, Report typed, String choice) {
        return all(results).stream()
                .filter(candidate ->
                        choice.equals(SAME) ? candidate.isSame(typed) : choice.equals(String.valueOf(candidate.number)))
                .findFirst();
    }

    private boolean isSame(Report typed) {
        Report read = result.report();
        String issuer = typed.heading().issuer();
        return typed.year() != null
                && Objects.equals(typed.year(), read.year())
                && !issuer.isBlank()
                && !read.heading().issuer().isBlank()
                && Bodies.isSame(issuer, read.heading().issuer());
    }
}
