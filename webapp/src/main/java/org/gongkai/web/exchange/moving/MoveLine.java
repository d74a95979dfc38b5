package org.gongkai.web.exchange.moving;

import java.util.OptionalLong;
import org.gongkai.web.exchange.model.Judged;

/**
 * A line of a move and what became of it.
 *
 * @param said what the line says, as it is kept
 * @param state where it stands
 * @param why a sentence for the clerks of the body; empty where nothing stands in the way
 * @param item the item that was made of it
 */
public record MoveLine(At at, Said said, MoveState state, String why, OptionalLong item) {
    /**
     * Which line.
     *
     * @param position in its file, 1-based
     * @param row as a spreadsheet numbers it
     */
    public record At(long move, int position, String sheet, int row) {}

    /** What it says. */
    public record Said(String title, String number, String text) {}

    /** A judged line before anything is done with it. */
    public static MoveLine of(At at, Judged judged, String text, String why) {
        Said said = new Said(judged.line().title(), judged.line().beside().number(), text);
        MoveState state = switch (judged.verdict()) {
            case NEW -> MoveState.WAITING;
            case SAME, TWICE, OPEN, LEFT, UNPLACED -> MoveState.NOT_TAKEN;
        };
        return new MoveLine(at, said, state, why, OptionalLong.empty());
    }
}
