package org.gongkai.web.channels.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.channels.villages.FigureBook;
import org.gongkai.web.channels.villages.VillageFigure;
import org.gongkai.web.channels.villages.VillageFigure.Entered;
import org.gongkai.web.channels.villages.VillageFigure.Place;
import org.gongkai.web.ledger.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Figures of villages in rows. */
@Repository
class SqlFigureBook implements FigureBook {
    /** Tells the locks of this table from those of others. */
    private static final int LOCKS = 54_001;

    private final JdbcClient database;

    SqlFigureBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(long village) {
        database.sql("select pg_advisory_xact_lock(:locks, hashint8(:village))")
                .param("locks", LOCKS)
                .param("village", village)
                .query(row -> {});
    }

    @Override
    public List<VillageFigure> touching(Collection<Long> villages, Period period) {
        return database.sql("""
                        select * from channels.village_figure
                        where village = any (:villages) and last_day >= :first and first_day <= :last
                        order by village, kind, first_day, id""")
                .param("villages", villages.toArray(Long[]::new))
                .param("first", Date.valueOf(period.first()))
                .param("last", Date.valueOf(period.last()))
                .query(SqlFigureBook::figure)
                .list();
    }

    @Override
    public VillageFigure add(Place place, Told told, Writing writing) {
        StatementSpec adding = database.sql("""
                insert into channels.village_figure (village, entered_for, kind, first_day, last_day, number, source,
                    ledger_entry, revision, reason, written_by, writer_name, written_at)
                values (:village, :by, :kind, :first, :last, :number, :source, :entry, 1, :reason, :who, :name, :at)
                returning *""");
        return said(adding, told, writing)
                .param("village", place.village())
                .param("kind", place.kind())
                .param("first", Date.valueOf(place.period().first()))
                .param("last", Date.valueOf(place.period().last()))
                .query(SqlFigureBook::figure)
                .single();
    }

    @Override
    public VillageFigure keep(VillageFigure before, Told told, Writing writing) {
        StatementSpec keeping = database.sql("""
                update channels.village_figure set entered_for = :by, number = :number, source = :source,
                    ledger_entry = :entry, revision = revision + 1, reason = :reason, written_by = :who,
                    writer_name = :name, written_at = :at
                where id = :id returning *""");
        return said(keeping, told, writing)
                .param("id", before.id())
                .query(SqlFigureBook::figure)
                .single();
    }

    private static StatementSpec said(StatementSpec statement, Told told, Writing writing) {
        Integer number = told.figure().isPresent() ? told.figure().getAsInt() : null;
        return statement
                .param("by", told.by())
                .param("number", number, Types.INTEGER)
                .param("source", told.source())
                .param("entry", told.ledgerEntry())
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name", writing.who().personName())
                .param("at", Timestamp.from(writing.at()));
    }

    private static VillageFigure figure(ResultSet row, int ignored) throws SQLException {
        int number = row.getInt("number");
        OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        Period period = new Period(
                row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate());
        return new VillageFigure(
                row.getLong("id"),
                row.getLong("revision"),
                new Place(row.getLong("village"), row.getString("kind"), period),
                known,
                new Entered(
                        row.getLong("entered_for"),
                        row.getString("source"),
                        row.getString("writer_name"),
                        Objects.requireNonNull(row.getTimestamp("written_at")).toInstant(),
                        row.getLong("ledger_entry")));
    }
}
