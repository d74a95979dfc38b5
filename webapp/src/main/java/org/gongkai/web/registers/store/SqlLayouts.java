package org.gongkai.web.registers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.registers.model.Layout;
import org.gongkai.web.registers.model.Layouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Layouts in rows. */
@Repository
class SqlLayouts implements Layouts {
    private final JdbcClient database;

    SqlLayouts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Layout> find(long body, String register) {
        return database.sql("select * from registers.layout where body = :body and register = :register")
                .param("body", body)
                .param("register", register)
                .query(SqlLayouts::layout)
                .optional();
    }

    /** Whoever comes second finds another revision, or the row that the first has just made. */
    @Override
    public boolean keep(Place place, Layout settled, long seen, By by) {
        String statement = seen == 0 ? """
                insert into registers.layout (body, register, columns, filled_by, checked_by, revision, written_by,
                    writer_name, written_at)
                values (:body, :register, :columns, :filled, :checked, :seen + 1, :who, :name, :at)
                on conflict (body, register) do nothing""" : """
                update registers.layout set columns = :columns, filled_by = :filled, checked_by = :checked,
                    revision = revision + 1, written_by = :who, writer_name = :name, written_at = :at
                where body = :body and register = :register and revision = :seen""";
        return database.sql(statement)
                        .param("body", place.body())
                        .param("register", place.register())
                        .param("columns", settled.columns().toArray(String[]::new))
                        .param("filled", settled.signers().filledBy())
                        .param("checked", settled.signers().checkedBy())
                        .param("seen", seen)
                        .param("who", by.who().accountId())
                        .param("name", by.who().personName())
                        .param("at", Timestamp.from(by.at()))
                        .update()
                == 1;
    }

    private static Layout layout(ResultSet row, int ignored) throws SQLException {
        return new Layout(
                List.of((String[]) row.getArray("columns").getArray()),
                new Layout.Signers(row.getString("filled_by"), row.getString("checked_by")),
                row.getLong("revision"));
    }
}
