package org.gongkai.web.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.exchange.model.Verdict;

/** What the rows of imports, entries and lines say. */
final class ImportRows {
    private ImportRows() {}

    static ListImport list(ResultSet row, int number) throws SQLException {
        String[] verdicts = (String[]) row.getArray("verdicts").getArray();
        Integer[] counts = (Integer[]) row.getArray("counts").getArray();
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        for (int i = 0; i < verdicts.length; i++) {
            tally.put(Verdict.valueOf(verdicts[i]), counts[i]);
        }
        Staged.Sent sent =
                new Staged.Sent(row.getString("source"), row.getString("file_name"), row.getString("sha256"));
        Timestamp undone = row.getTimestamp("undone_at");
        return new ListImport(
                row.getLong("id"),
                row.getLong("body"),
                new ListImport.Told(sent, tally),
                new ListImport.Done(
                        row.getLong("done_by"),
                        row.getString("done_name"),
                        row.getTimestamp("done_at").toInstant(),
                        ""),
                undone == null
                        ? Optional.empty()
                        : Optional.of(new ListImport.Done(
                                row.getLong("undone_by"),
                                row.getString("undone_name"),
                                undone.toInstant(),
                                row.getString("undone_reason"))));
    }

    static ListedEntry entry(ResultSet row, int number) throws SQLException {
        int counted = row.getInt("reads");
        OptionalInt reads = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(counted);
        ListLine.Beside beside = new ListLine.Beside(
                row.getString("address"), row.getString("category"), row.getString("number"), reads);
        return new ListedEntry(
                row.getLong("id"),
                row.getLong("list"),
                new ListedEntry.What(row.getString("title"), row.getObject("day", LocalDate.class), beside),
                row.getLong("ledger_entry"));
    }

    static ImportBook.Line line(ResultSet row, int number) throws SQLException {
        return new ImportBook.Line(
                new ListLine.At(row.getString("sheet"), row.getInt("row")),
                row.getString("title"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("why"),
                row.getString("about"));
    }
}
