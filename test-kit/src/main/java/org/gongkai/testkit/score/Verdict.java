package org.gongkai.testkit.score;

import org.gongkai.report.Cell;
import org.gongkai.report.CellValue;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Expectation.State;

/** How a cell as read compares with the truth. */
public enum Verdict {
    /** State and value are right. */
    RIGHT,
    /** A number or a state that is not so. */
    WRONG,
    /** The reader said that it could not tell. */
    ABSTAINED,
    /** The truth allows what was said. */
    EXCUSED,
    /** Neither in the document nor claimed to be. */
    NOT_THERE;

    /** Judges a cell. */
    public static Verdict of(Expectation truth, Cell cell) {
        State said = state(cell.value());
        if (said == truth.state()) {
            return said == State.ABSENT ? NOT_THERE : sameValue(truth, cell) ? RIGHT : WRONG;
        }
        if (truth.excused().contains(said)) {
            return EXCUSED;
        }
        return said == State.UNREADABLE ? ABSTAINED : WRONG;
    }

    private static boolean sameValue(Expectation truth, Cell cell) {
        if (truth.number() == null) {
            return true;
        }
        boolean sameNumber = cell.number()
                .filter(number -> number.compareTo(truth.number()) == 0)
                .isPresent();
        return sameNumber && (truth.unit().isEmpty() || truth.unit().equals(cell.unit()));
    }

    private static State state(CellValue value) {
        return switch (value) {
            case CellValue.Printed printed -> State.NUMBER;
            case CellValue.Blank blank -> State.BLANK;
            case CellValue.NilMark mark -> State.NIL;
            case CellValue.Unreadable unreadable -> State.UNREADABLE;
            case CellValue.Absent absent -> State.ABSENT;
            case CellValue.Derived derived -> State.ABSENT;
        };
    }
}
