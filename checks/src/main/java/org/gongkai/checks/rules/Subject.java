package org.gongkai.checks.rules;

import org.gongkai.report.Report;

/** The report under examination, with what several checks need of it. */
public final class Subject {
    private final Report report;
    private final boolean isForPublication;
    private final Narrative narrative;

    /**
     * A report to be examined.
     *
     * @param isForPublication it is about to be published, so that every cell must be filled
     */
    public Subject(Report report, boolean isForPublication) {
        this.report = report;
        this.isForPublication = isForPublication;
        narrative = Narrative.of(report);
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** Whether it is about to be published. */
    public boolean isForPublication() {
        return isForPublication;
    }

    /** Its running text. */
    public Narrative narrative() {
        return narrative;
    }
}
