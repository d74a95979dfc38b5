package org.gongkai.web.catalog.model;

import java.util.Optional;
import org.gongkai.web.catalog.model.Edition.Exclusion;

/**
 * An entry as it is in force for one body.
 *
 * @param edition in which its words stand
 * @param exclusion why it does not apply; empty where it does
 */
public record EffectiveEntry(Entry entry, Edition.Id edition, Optional<Exclusion> exclusion) {
    /** Whether the body has to disclose it. */
    public boolean isApplied() {
        return exclusion.isEmpty();
    }

    EffectiveEntry excludedBy(Exclusion reason) {
        return new EffectiveEntry(entry, edition, Optional.of(reason));
    }
}
