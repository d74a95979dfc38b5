package org.gongkai.web.registers.taking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.registers.taking.Taking.Done;

/** What was taken over, each row of it. Every change is made in the caller's transaction; nothing is ever removed. */
public interface TakingBook {
    /** Keeps others from taking over or undoing anything of this body until the transaction ends. */
    void lock(long body);

    long begin(Given given, Map<Outcome, Integer> tally, Done done);

    /** Keeps rows; the first has the position 1. */
    void keep(long taking, List<TakenRow> rows);

    Optional<Taking> find(long id);

    /** Those of a register of a body, the newest first. */
    List<Taking> of(long body, String register, int most);

    /** Rows of it in their order; those that came to nothing new included. */
    List<TakenRow> rows(long taking, int skipped, int most);

    /** Those of which a record was written. */
    List<TakenRow> written(long taking);

    void undo(long taking, Done done);
}
