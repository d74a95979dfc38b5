package org.gongkai.web.publishing.cleanup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Normative documents of the tables. */
public interface NormativeDocuments {
    /** The public ones of these bodies, the oldest first. */
    List<NormativeDocument> of(Collection<Long> bodies);

    /** Those of these items that were ever public, whatever became of them, the oldest first. */
    List<NormativeDocument> all(Collection<Long> items);

    /** Public ones whose last day, all told, lies between these two, both included; the earliest first. */
    List<NormativeDocument> ending(Collection<Long> bodies, LocalDate first, LocalDate last);
}
