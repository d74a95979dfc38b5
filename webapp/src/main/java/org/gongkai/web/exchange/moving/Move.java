package org.gongkai.web.exchange.moving;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.Staged.Sent;

/**
 * A folder that was moved (搬迁).
 *
 * @param states how many of its lines stand where
 */
public record Move(long id, long body, Sent sent, Done done, Map<MoveState, Integer> states) {
    /** Copies the map, in the order of the states. */
    public Move {
        states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** Whether something of it is still to be done. */
    public boolean isGoingOn() {
        return states.keySet().stream().anyMatch(MoveState::isGoingOn);
    }
}
