package org.gongkai.web.audit;

import java.util.List;
import java.util.Set;

/** Reading the trail, for those who may: the audit administrator, and an inspector within their bodies. */
public interface AuditLog {
    /**
     * The latest rows of these bodies.
     *
     * @param before only rows of a smaller position; {@link Long#MAX_VALUE} for the first page
     * @param limit at most this many, newest first
     */
    List<AuditRow> latest(Set<Long> bodies, long before, int limit);

    /**
     * The latest rows that answer a question.
     *
     * @param before only rows of a smaller position; {@link Long#MAX_VALUE} for the first page
     * @param limit at most this many, newest first
     */
    List<AuditRow> search(AuditQuestion question, long before, int limit);

    /** All that was done to a subject of any version, oldest first. */
    List<AuditRow> of(String subjectKind, String subjectId);

    /** The personal values of a row; none of a person whose key was destroyed. Reading them is an act to be recorded. */
    List<PersonalValue> personal(AuditRow row);
}
