package org.gongkai.testkit.draft;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must find in one cell.
 *
 * @param state the true state
 * @param number the printed number, null unless the state is NUMBER
 * @param unit unit that the cell prints, empty where it prints none
 * @param excused other states that are neither right nor wrong here
 */
public record Expectation(State state, @Nullable BigDecimal number, String unit, Set<State> excused) {
    /** The cell is not in the document. */
    public static final Expectation ABSENT = new Expectation(State.ABSENT, null, "", Set.of());
    /** The cell is there and empty. */
    public static final Expectation BLANK = new Expectation(State.BLANK, null, "", Set.of());
    /** The cell holds a nil mark. */
    public static final Expectation NIL = new Expectation(State.NIL, null, "", Set.of());

    public Expectation {
        excused = Set.copyOf(excused);
    }

    /** States as the contract names them; derived values are never true. */
    public enum State {
        /** A number is printed. */
        NUMBER,
        /** There and empty. */
        BLANK,
        /** A mark for nothing. */
        NIL,
        /** Cannot be told by anybody. */
        UNREADABLE,
        /** Not in the document. */
        ABSENT
    }

    /** A printed number. */
    public static Expectation number(BigDecimal number, String unit) {
        return new Expectation(State.NUMBER, number, unit, Set.of());
    }

    /** The same, with further states that are excused. */
    public Expectation orExcused(State... more) {
        Set<State> all = EnumSet.noneOf(State.class);
        all.addAll(excused);
        all.addAll(Set.of(more));
        return new Expectation(state, number, unit, all);
    }
}
