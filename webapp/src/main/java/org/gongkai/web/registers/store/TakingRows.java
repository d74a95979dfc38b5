package org.gongkai.web.registers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.registers.taking.Given;
import org.gongkai.web.registers.taking.Outcome;
import org.gongkai.web.registers.taking.TakenRow;
import org.gongkai.web.registers.taking.Taking;

/** Rows of what was taken over as values. */
final class TakingRows {
    private TakingRows() {}

    static Taking taking(ResultSet row, int ignored) throws SQLException {
        String[] outcomes = (String[]) row.getArray("outcomes").getArray();
        Integer[] counts = (Integer[]) row.getArray("counts").getArray();
        Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);
        for (int i = 0; i < outcomes.length; i++) {
            tally.put(Outcome.valueOf(outcomes[i]), counts[i]);
        }
        Timestamp undone = row.getTimestamp("undone_at");
        return new Taking(
                row.getLong("id"),
                new Given.Scope(row.getLong("body"), row.getString("register"), row.getString("whose")),
                new Given.Sent(row.getString("file_name"), row.getString("sha256")),
                tally,
                new Taking.Acts(
                        new Taking.Done(
                                row.getLong("done_by"),
                                row.getString("done_name"),
                                row.getTimestamp("done_at").toInstant(),
                                ""),
                        undone == null
                                ? Optional.empty()
                                : Optional.of(new Taking.Done(
                                        row.getLong("undone_by"),
                                        row.getString("undone_name"),
                                        undone.toInstant(),
                                        row.getString("undone_reason")))));
    }

    static TakenRow row(ResultSet row, int ignored) throws SQLException {
        return new TakenRow(
                new TakenRow.At(row.getString("sheet"), row.getInt("row")),
                row.getString("record"),
                row.getString("name"),
                new TakenRow.Came(Outcome.valueOf(row.getString("outcome")), row.getString("why")),
                new TakenRow.What(cells(row, "before"), cells(row, "after")));
    }

    /** Blank cells are not kept as cells. */
    private static Map<String, String> cells(ResultSet row, String column) throws SQLException {
        String[] keys = (String[]) row.getArray("keys").getArray();
        String[] values = (String[]) row.getArray(column).getArray();
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (!values[i].isEmpty()) {
                cells.put(keys[i], values[i]);
            }
        }
        return cells;
    }
}
