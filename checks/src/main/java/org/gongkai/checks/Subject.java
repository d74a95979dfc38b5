package org.gongkai.checks;

import org.gongkai.report.Report;

/** The report under examination, with what several checks need of it. */
public final class Subject {
    private final Report report;
    private final Profile profile;
    private final Narrative narrative;

    Subject(Report report, Profile profile) {
        this.report = report;
        this.profile = profile;
        narrative = Narrative.of(report);
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** What it is checked for. */
    public Profile profile() {
        return profile;
    }

    /** Its running text. */
    Narrative narrative() {
        return narrative;
    }
}
