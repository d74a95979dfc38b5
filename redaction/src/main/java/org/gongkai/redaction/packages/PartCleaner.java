package org.gongkai.redaction.packages;

import org.gongkai.redaction.model.CannotRedact;

/** Takes out of the parts of one family what no page shows. */
public interface PartCleaner {
    /**
     * Cleans one part, the main one first and shared strings last.
     *
     * @throws CannotRedact it holds something that cannot be cleaned
     */
    void clean(Part part) throws CannotRedact;
}
