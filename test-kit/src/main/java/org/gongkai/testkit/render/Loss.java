package org.gongkai.testkit.render;

import java.util.List;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Expectation;
import org.gongkai.testkit.draft.Expectation.State;
import org.gongkai.testkit.draft.Table;
import org.gongkai.testkit.draft.TableCell;
import org.gongkai.testkit.draft.TableCell.Kind;

/** What a format cannot keep, so that no reader can be blamed for it. */
public enum Loss {
    /** Every cell can be told from its neighbours. */
    NOTHING,
    /** An empty cell leaves nothing behind: it may pass for absent, and its neighbours may be doubted. */
    BLANKS,
    /** Numbers run together as well: a row of several may be doubted unless each has one digit. */
    BORDERS;

    /** Excuses in the draft what the format loses. */
    public void excuse(Draft draft) {
        if (this == NOTHING) {
            return;
        }
        for (Table table : draft.tables()) {
            for (List<TableCell> row : table.rows()) {
                excuse(row.stream()
                        .filter(cell -> cell.kind() == Kind.VALUE)
                        .distinct()
                        .toList());
            }
        }
    }

    private void excuse(List<TableCell> values) {
        boolean someBlank = values.stream().anyMatch(cell -> cell.expected().state() == State.BLANK);
        boolean longer = values.stream().anyMatch(cell -> cell.text().length() != 1);
        boolean doubtful = values.size() > 1 && (someBlank || (this == BORDERS && longer));
        for (TableCell cell : values) {
            Expectation expected = cell.expected();
            if (expected.state() == State.BLANK) {
                cell.expect(expected.orExcused(State.ABSENT, State.UNREADABLE));
            } else if (doubtful) {
                cell.expect(expected.orExcused(State.UNREADABLE));
            }
        }
    }
}
