package org.gongkai.web.audit.verification;

import java.util.Optional;
import org.gongkai.web.audit.AuditRow;
import org.gongkai.web.audit.model.Chain;
import org.gongkai.web.audit.model.Seal;

/**
 * A seal and the row that it sealed.
 *
 * @param seal as it stands in the table
 * @param digest of the row as it is now; none where the row is gone
 */
record SealedRow(Seal seal, Optional<String> digest) {
    static SealedRow of(Seal seal, Optional<AuditRow> row) {
        return new SealedRow(seal, row.map(Chain::digest));
    }

    boolean isRowGone() {
        return digest.isEmpty();
    }

    /** Whether the row is the one that was sealed. */
    boolean isRowUnchanged() {
        return digest.equals(Optional.of(seal.digest()));
    }

    /** Whether the seal follows from this hash at this number. */
    boolean follows(String previousHash, long sequence) {
        return Chain.link(previousHash, seal.body(), sequence, seal.position(), seal.digest())
                .equals(seal.hash());
    }
}
