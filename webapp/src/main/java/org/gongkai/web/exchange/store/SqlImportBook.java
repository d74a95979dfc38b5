package org.gongkai.web.exchange.store;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.web.exchange.model.ImportBook;
import org.gongkai.web.exchange.model.Judged;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.ListedEntry;
import org.gongkai.web.exchange.model.Match;
import org.gongkai.web.exchange.model.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports, their lines and their entries in rows. */
@Repository
class SqlImportBook implements ImportBook {
    /** Tells the locks of this table from those of others. */
    private static final int LOCKS = 53_001;

    private final JdbcClient database;

    SqlImportBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lock(long body) {
        database.sql("select pg_advisory_xact_lock(:locks, hashint8(:body))")
                .param("locks", LOCKS)
                .param("body", body)
                .query(row -> {});
    }

    @Override
    public long begin(long body, ListImport.Told told, ListImport.Done done) {
        Map<Verdict, Integer> tally = new TreeMap<>(told.tally());
        return database.sql("""
                        insert into exchange.list_import (body, source, file_name, sha256, verdicts, counts,
                            done_by, done_name, done_at)
                        values (:body, :source, :file, :hash, :verdicts, :counts, :who, :name, :at) returning id""")
                .param("body", body)
                .param("source", told.sent().source())
                .param("file", told.sent().fileName())
                .param("hash", told.sent().sha256())
                .param("verdicts", tally.keySet().stream().map(Verdict::name).toArray(String[]::new))
                .param("counts", tally.values().toArray(Integer[]::new))
                .param("who", done.account())
                .param("name", done.name())
                .param("at", Timestamp.from(done.at()))
                .query(Long.class)
                .single();
    }

    @Override
    public long nextEntry() {
        return database.sql("select nextval(pg_get_serial_sequence('exchange.listed_entry', 'id'))")
                .query(Long.class)
                .single();
    }

    @Override
    public void keep(long list, int position, Judged line, Optional<Entered> entered) {
        entered.ifPresent(one -> enter(list, line.line(), one));
        Optional<Match> match = line.match();
        database.sql("""
                        insert into exchange.list_line
                            (list, position, sheet, row, title, verdict, why, about, target_kind, target)
                        values (:list, :position, :sheet, :row, :title, :verdict, :why, :about, :kind, :target)""")
                .param("list", list)
                .param("position", position)
                .param("sheet", line.line().at().sheet())
                .param("row", line.line().at().row())
                .param("title", line.line().title())
                .param("verdict", line.verdict().name())
                .param("why", why(line))
                .param("about", line.about())
                .param("kind", match.map(one -> one.known().kind().name()).orElse(""))
                .param("target", match.map(one -> one.known().id()).orElse(""))
                .update();
    }

    private static String why(Judged line) {
        return line.line()
                .trouble()
                .map(trouble -> trouble.problem().name())
                .or(() -> line.match().map(match -> match.reason().name()))
                .orElse("");
    }

    private void enter(long list, ListLine line, Entered entered) {
        ListLine.Beside beside = line.beside();
        database.sql("""
                        insert into exchange.listed_entry
                            (id, body, list, title, day, address, category, number, reads, ledger_entry)
                        select :id, i.body, i.id, :title, :day, :address, :category, :number, :reads, :ledger
                        from exchange.list_import i where i.id = :list""")
                .param("id", entered.id())
                .param("list", list)
                .param("title", line.title())
                .param("day", Date.valueOf(line.day().orElseThrow()))
                .param("address", beside.address())
                .param("category", beside.category())
                .param("number", beside.number())
                .param("reads", beside.reads().isPresent() ? beside.reads().getAsInt() : null, Types.INTEGER)
                .param("ledger", entered.ledgerEntry())
                .update();
    }

    @Override
    public Optional<ListImport> find(long id) {
        return database.sql("select * from exchange.list_import where id = :id")
                .param("id", id)
                .query(ImportRows::list)
                .optional();
    }

    @Override
    public List<ListImport> of(long body) {
        return database.sql("select * from exchange.list_import where body = :body order by id desc")
                .param("body", body)
                .query(ImportRows::list)
                .list();
    }

    @Override
    public List<ListedEntry> standing(long body) {
        return database.sql("select * from exchange.listed_entry where body = :body and is_standing order by id")
                .param("body", body)
                .query(ImportRows::entry)
                .list();
    }

    @Override
    public List<ListedEntry> standing(long body, LocalDate first, LocalDate last, Part part) {
        return database.sql("""
                        select * from exchange.listed_entry
                        where body = :body and is_standing and day between :first and :last
                        order by day desc, id desc limit :size offset :skipped""")
                .param("body", body)
                .param("first", Date.valueOf(first))
                .param("last", Date.valueOf(last))
                .param("size", part.size())
                .param("skipped", part.skipped())
                .query(ImportRows::entry)
                .list();
    }

    @Override
    public List<ListedEntry> broughtBy(long list) {
        return database.sql("select * from exchange.listed_entry where list = :list order by id")
                .param("list", list)
                .query(ImportRows::entry)
                .list();
    }

    @Override
    public Optional<ListImport> builtOn(long list) {
        return database.sql("""
                        select i.* from exchange.list_import i
                        where i.undone_at is null and i.id > :list and exists (
                            select from exchange.list_line l
                            join exchange.listed_entry e on e.id::text = l.target and e.list = :list
                            where l.list = i.id and l.target_kind = 'LISTED' and l.verdict = 'SAME')
                        order by i.id limit 1""").param("list", list).query(ImportRows::list).optional();
    }

    @Override
    public void undo(long list, ListImport.Done done) {
        database.sql("""
                        update exchange.list_import set undone_by = :who, undone_name = :name, undone_at = :at,
                            undone_reason = :reason
                        where id = :list""")
                .param("list", list)
                .param("who", done.account())
                .param("name", done.name())
                .param("at", Timestamp.from(done.at()))
                .param("reason", done.reason())
                .update();
        database.sql("update exchange.listed_entry set is_standing = false where list = :list")
                .param("list", list)
                .update();
    }

    @Override
    public List<Line> lines(long list, Part part) {
        return database.sql("""
                        select * from exchange.list_line where list = :list
                        order by position limit :size offset :skipped""")
                .param("list", list)
                .param("size", part.size())
                .param("skipped", part.skipped())
                .query(ImportRows::line)
                .list();
    }
}
