package org.gongkai.web.places.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.places.model.Compared;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.places.model.Delivery.Standing;
import org.gongkai.web.places.model.Delivery.State;
import org.gongkai.web.places.model.Delivery.What;
import org.gongkai.web.places.model.DeliveryBook;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Deliveries in rows. */
@Repository
class SqlDeliveryBook implements DeliveryBook {
    private final JdbcClient database;
    private final ComparisonRows comparisons;

    SqlDeliveryBook(JdbcClient database) {
        this.database = database;
        comparisons = new ComparisonRows(database);
    }

    @Override
    public List<Delivery> of(long item) {
        return database.sql("select * from places.delivery where item = :item order by id desc")
                .param("item", item)
                .query(SqlDeliveryBook::delivery)
                .list();
    }

    @Override
    public Optional<Delivery> find(long id) {
        return database.sql("select * from places.delivery where id = :id")
                .param("id", id)
                .query(SqlDeliveryBook::delivery)
                .optional();
    }

    @Override
    public List<Delivery> waiting(Collection<Long> bodies, int most) {
        return listed(
                "state in ('WAITING', 'HANDED_OVER') and body = any (:bodies) order by ready_at, id", bodies, most);
    }

    @Override
    public List<Delivery> toTakeDown(Collection<Long> bodies, int most) {
        return listed("state = 'PUBLIC' and is_gone and body = any (:bodies) order by written_at, id", bodies, most);
    }

    @Override
    public List<Delivery> differing(Collection<Long> bodies, int most) {
        return listed("""
                state = 'PUBLIC' and not is_gone and verdict in ('DIFFERS', 'NOT_FOUND')
                and body = any (:bodies) order by compared_at, id""", bodies, most);
    }

    private List<Delivery> listed(String which, Collection<Long> bodies, int most) {
        return database.sql("select * from places.delivery where " + which + " limit :most")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("most", most)
                .query(SqlDeliveryBook::delivery)
                .list();
    }

    @Override
    public Delivery add(What what, Writing writing) {
        StatementSpec adding = database.sql("""
                insert into places.delivery (item, version, body, place, ready_at, state, handed_over_on, address, public_on,
                    is_gone, revision, reason, written_by, writer_name, written_at)
                values (:item, :version, :body, :place, :ready, :state, :handed, :address, :public, :gone, 1, :reason, :who,
                    :name_of_who, :at)
                returning *""");
        return said(adding, Standing.WAITING, writing)
                .param("item", what.item())
                .param("version", what.version())
                .param("body", what.body())
                .param("place", what.place())
                .param("ready", Timestamp.from(what.readyAt()))
                .query(SqlDeliveryBook::delivery)
                .single();
    }

    @Override
    public Delivery keep(Delivery before, Standing standing, Writing writing) {
        StatementSpec keeping = database.sql("""
                update places.delivery set state = :state, handed_over_on = :handed, address = :address, public_on = :public,
                    is_gone = :gone, revision = revision + 1, reason = :reason, written_by = :who, writer_name = :name_of_who,
                    written_at = :at
                where id = :id and revision = :revision returning *""");
        return said(keeping, standing, writing)
                .param("id", before.id())
                .param("revision", before.revision())
                .query(SqlDeliveryBook::delivery)
                .optional()
                .orElseThrow(() -> new PlaceRefused(Reason.CHANGED_MEANWHILE));
    }

    @Override
    public void keep(Compared compared, Writing writing) {
        comparisons.add(compared, writing);
    }

    @Override
    public List<Compared> comparisons(long delivery, int most) {
        return comparisons.of(delivery, most);
    }

    @Override
    public Optional<String> publicAddress(long item) {
        return database.sql("""
                        select d.address from places.delivery d join places.place p on p.id = d.place
                        where d.item = :item and d.state = 'PUBLIC' and not d.is_gone and p.kind = 'PLATFORM'
                        order by d.id desc limit 1""").param("item", item).query(String.class).optional();
    }

    private static StatementSpec said(StatementSpec statement, Standing standing, Writing writing) {
        return statement
                .param("state", standing.state().name())
                .param("handed", day(standing.handedOverOn()), Types.DATE)
                .param("address", standing.address())
                .param("public", day(standing.publicOn()), Types.DATE)
                .param("gone", standing.isGone())
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name_of_who", writing.who().personName())
                .param("at", Timestamp.from(writing.at()));
    }

    private static @Nullable Date day(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    private static Delivery delivery(ResultSet row, int ignored) throws SQLException {
        What what = new What(
                row.getLong("item"),
                row.getInt("version"),
                row.getLong("body"),
                row.getLong("place"),
                row.getTimestamp("ready_at").toInstant());
        Standing standing = new Standing(
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getDate("handed_over_on")).map(Date::toLocalDate),
                row.getString("address"),
                Optional.ofNullable(row.getDate("public_on")).map(Date::toLocalDate),
                row.getBoolean("is_gone"));
        return new Delivery(row.getLong("id"), row.getLong("revision"), what, standing, found(row));
    }

    private static Optional<Delivery.Found> found(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? Optional.empty()
                : Optional.of(new Delivery.Found(
                        verdict, row.getTimestamp("compared_at").toInstant()));
    }
}
