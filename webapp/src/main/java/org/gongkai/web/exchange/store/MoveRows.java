package org.gongkai.web.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.gongkai.web.exchange.model.Keys;
import org.gongkai.web.exchange.model.Known;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.Staged.Sent;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MoveState;
import org.gongkai.web.exchange.moving.Origin;

/** What the rows of moves say. */
final class MoveRows {
    private MoveRows() {}

    static Move move(ResultSet row, int number) throws SQLException {
        String[] names = (String[]) row.getArray("states").getArray();
        Integer[] counts = (Integer[]) row.getArray("counts").getArray();
        Map<MoveState, Integer> states = new EnumMap<>(MoveState.class);
        for (int i = 0; i < names.length; i++) {
            states.put(MoveState.valueOf(names[i]), counts[i]);
        }
        return new Move(
                row.getLong("id"),
                row.getLong("body"),
                new Sent(row.getString("source"), row.getString("file_name"), row.getString("sha256")),
                new Done(
                        row.getLong("done_by"),
                        row.getString("done_name"),
                        row.getTimestamp("done_at").toInstant(),
                        ""),
                states);
    }

    static MoveLine line(ResultSet row, int number) throws SQLException {
        long item = row.getLong("item");
        OptionalLong made = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(item);
        return new MoveLine(
                new MoveLine.At(row.getLong("move"), row.getInt("position"), row.getString("sheet"), row.getInt("row")),
                new MoveLine.Said(row.getString("title"), row.getString("number"), row.getString("text")),
                MoveState.valueOf(row.getString("state")),
                row.getString("why"),
                made);
    }

    static Known made(ResultSet row, int number) throws SQLException {
        String title = row.getString("title");
        return new Known(
                Known.Kind.ITEM,
                row.getString("item"),
                title,
                row.getObject("day", LocalDate.class),
                Keys.of(title, row.getString("number"), row.getString("address")));
    }

    static Origin origin(ResultSet row, int number) throws SQLException {
        return new Origin(
                row.getLong("move"),
                row.getString("source"),
                row.getObject("day", LocalDate.class),
                row.getString("address"));
    }
}
