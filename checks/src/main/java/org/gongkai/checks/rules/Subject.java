package org.gongkai.checks.rules;

import java.util.Set;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/** The report under examination, with what several checks need of it. */
public final class Subject {
    private final Report report;
    private final boolean isForPublication;
    private @Nullable Prose prose;
    private @Nullable Set<String> ownNames;

    /**
     * A report to be examined.
     *
     * @param isForPublication it is about to be published, so that every cell must be filled
     */
    public Subject(Report report, boolean isForPublication) {
        this.report = report;
        this.isForPublication = isForPublication;
    }

    /** The report. */
    public Report report() {
        return report;
    }

    /** Whether it is about to be published. */
    public boolean isForPublication() {
        return isForPublication;
    }

    /** Its running text, made when first asked for. */
    public Prose prose() {
        Prose made = prose;
        if (made == null) {
            made = Prose.of(report);
            prose = made;
        }
        return made;
    }

    /** The names by which the body calls itself, from the fullest to the shortest, found when first asked for. */
    public Set<String> ownNames() {
        Set<String> found = ownNames;
        if (found == null) {
            found = OwnNames.of(report);
            ownNames = found;
        }
        return found;
    }
}
