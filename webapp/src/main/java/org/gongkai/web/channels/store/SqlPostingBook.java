package org.gongkai.web.channels.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.Posting.Noted;
import org.gongkai.web.channels.model.Posting.Standing;
import org.gongkai.web.channels.model.Posting.State;
import org.gongkai.web.channels.model.Posting.What;
import org.gongkai.web.channels.model.PostingBook;
import org.gongkai.web.channels.model.Writing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Postings in rows. */
@Repository
class SqlPostingBook implements PostingBook {
    /** Tells the locks of this table from those of others. */
    private static final int LOCKS = 51_001;

    private final JdbcClient database;

    SqlPostingBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lockItem(long item) {
        database.sql("select pg_advisory_xact_lock(:locks, hashint8(:item))")
                .param("locks", LOCKS)
                .param("item", item)
                .query(row -> {});
    }

    @Override
    public List<Posting> of(long item) {
        return database.sql("select * from channels.posting where item = :item order by id")
                .param("item", item)
                .query(SqlPostingBook::posting)
                .list();
    }

    @Override
    public Optional<Posting> find(long id) {
        return database.sql("select * from channels.posting where id = :id")
                .param("id", id)
                .query(SqlPostingBook::posting)
                .optional();
    }

    @Override
    public Optional<Posting> locked(long id) {
        return database.sql("select * from channels.posting where id = :id for update")
                .param("id", id)
                .query(SqlPostingBook::posting)
                .optional();
    }

    @Override
    public List<Posting> toTakeDown(Collection<Long> bodies, int most) {
        return database.sql("""
                        select * from channels.posting where body = any (:bodies) and state = 'STANDING' and is_gone
                        order by written_at, id limit :most""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("most", most)
                .query(SqlPostingBook::posting)
                .list();
    }

    @Override
    public long countToTakeDown(Collection<Long> bodies) {
        return database.sql("""
                        select count(*) from channels.posting
                        where body = any (:bodies) and state = 'STANDING' and is_gone""")
                .param("bodies", bodies.toArray(Long[]::new))
                .query(Long.class)
                .single();
    }

    @Override
    public Posting add(What what, Noted noted, long ledgerEntry, Writing writing) {
        StatementSpec adding = database.sql("""
                insert into channels.posting (item, version, body, channel, public_since, day, address, reads, note, state,
                    ledger_entry, revision, reason, written_by, writer_name, written_at)
                values (:item, :version, :body, :channel, :since, :day, :address, :reads, :note, 'STANDING', :entry, 1,
                    :reason, :who, :name_of_who, :at)
                returning *""");
        return said(adding, noted, ledgerEntry, writing)
                .param("item", what.item())
                .param("version", what.version())
                .param("body", what.body())
                .param("channel", what.channel())
                .param("since", Date.valueOf(what.publicSince()))
                .query(SqlPostingBook::posting)
                .single();
    }

    @Override
    public Posting keep(Posting before, Noted noted, Kept kept, Writing writing) {
        StatementSpec keeping = database.sql("""
                update channels.posting set day = :day, address = :address, reads = :reads, note = :note, state = :state,
                    ledger_entry = :entry, revision = revision + 1, reason = :reason, written_by = :who,
                    writer_name = :name_of_who, written_at = :at
                where id = :id returning *""");
        return said(keeping, noted, kept.ledgerEntry(), writing)
                .param("state", kept.state().name())
                .param("id", before.id())
                .query(SqlPostingBook::posting)
                .single();
    }

    @Override
    public void noteSeen(long item, boolean isPublic) {
        database.sql("""
                        update channels.posting set is_gone = :gone, revision = revision + 1
                        where item = :item and is_gone <> :gone""").param("gone", !isPublic).param("item", item).update();
    }

    private static StatementSpec said(StatementSpec statement, Noted noted, long ledgerEntry, Writing writing) {
        return statement
                .param("day", Date.valueOf(noted.day()))
                .param("address", noted.address())
                .param("reads", noted.reads().isPresent() ? noted.reads().getAsInt() : null, Types.INTEGER)
                .param("note", noted.note())
                .param("entry", ledgerEntry)
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name_of_who", writing.who().personName())
                .param("at", Timestamp.from(writing.at()));
    }

    static Posting posting(ResultSet row, int ignored) throws SQLException {
        int reads = row.getInt("reads");
        OptionalInt known = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(reads);
        return new Posting(
                row.getLong("id"),
                row.getLong("revision"),
                new What(
                        row.getLong("item"),
                        row.getInt("version"),
                        row.getLong("body"),
                        row.getLong("channel"),
                        row.getDate("public_since").toLocalDate()),
                new Noted(row.getDate("day").toLocalDate(), row.getString("address"), known, row.getString("note")),
                new Standing(
                        State.valueOf(row.getString("state")), row.getBoolean("is_gone"), row.getLong("ledger_entry")));
    }
}
