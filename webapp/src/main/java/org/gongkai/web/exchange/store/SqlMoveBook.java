package org.gongkai.web.exchange.store;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.exchange.model.ImportBook.Part;
import org.gongkai.web.exchange.model.Known;
import org.gongkai.web.exchange.model.ListImport.Done;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.Staged.Sent;
import org.gongkai.web.exchange.moving.Move;
import org.gongkai.web.exchange.moving.MoveBook;
import org.gongkai.web.exchange.moving.MoveLine;
import org.gongkai.web.exchange.moving.MoveState;
import org.gongkai.web.exchange.moving.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves in rows. */
@Repository
class SqlMoveBook implements MoveBook {
    private static final String MOVES = """
            select m.*, s.states, s.counts from exchange.move m
            join lateral (
                select array_agg(state) as states, array_agg(count) as counts
                from (select state, count(*)::integer from exchange.move_line where move = m.id group by state) t
            ) s on true""";
    private static final String ONE_LINE =
            "select * from exchange.move_line where move = :move and position = :position";

    private final JdbcClient database;

    SqlMoveBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long begin(long body, Sent sent, Done done) {
        return database.sql("""
                        insert into exchange.move (body, source, file_name, sha256, done_by, done_name, done_at)
                        values (:body, :source, :file, :hash, :who, :name, :at) returning id""")
                .param("body", body)
                .param("source", sent.source())
                .param("file", sent.fileName())
                .param("hash", sent.sha256())
                .param("who", done.account())
                .param("name", done.name())
                .param("at", Timestamp.from(done.at()))
                .query(Long.class)
                .single();
    }

    @Override
    public void keep(MoveLine line, ListLine from) {
        database.sql("""
                        insert into exchange.move_line
                            (move, position, sheet, row, title, number, text, day, address, state, why)
                        values (:move, :position, :sheet, :row, :title, :number, :text, :day, :address, :state, :why)""")
                .param("move", line.at().move())
                .param("position", line.at().position())
                .param("sheet", line.at().sheet())
                .param("row", line.at().row())
                .param("title", line.said().title())
                .param("number", line.said().number())
                .param("text", line.said().text())
                .param("day", from.day().map(Date::valueOf).orElse(null), Types.DATE)
                .param("address", from.beside().address())
                .param("state", line.state().name())
                .param("why", line.why())
                .update();
    }

    @Override
    public void keepFile(MoveLine.At line, int position, String name, byte[] content) {
        database.sql("""
                        insert into exchange.move_file (move, line, position, name, content)
                        values (:move, :line, :position, :name, :content)""")
                .param("move", line.move())
                .param("line", line.position())
                .param("position", position)
                .param("name", name)
                .param("content", content)
                .update();
    }

    @Override
    public Optional<Move> find(long id) {
        return database.sql(MOVES + " where m.id = :id")
                .param("id", id)
                .query(MoveRows::move)
                .optional();
    }

    @Override
    public List<Move> of(long body) {
        return database.sql(MOVES + " where m.body = :body order by m.id desc")
                .param("body", body)
                .query(MoveRows::move)
                .list();
    }

    @Override
    public List<MoveLine> lines(long move, Part part) {
        return database.sql("""
                        select * from exchange.move_line where move = :move
                        order by position limit :size offset :skipped""")
                .param("move", move)
                .param("size", part.size())
                .param("skipped", part.skipped())
                .query(MoveRows::line)
                .list();
    }

    @Override
    public Optional<MoveLine> line(long move, int position) {
        return database.sql(ONE_LINE)
                .param("move", move)
                .param("position", position)
                .query(MoveRows::line)
                .optional();
    }

    @Override
    public MoveLine claim(MoveLine.At line) {
        return database.sql(ONE_LINE + " for update")
                .param("move", line.move())
                .param("position", line.position())
                .query(MoveRows::line)
                .single();
    }

    @Override
    public Map<String, byte[]> files(MoveLine.At line) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        database.sql("""
                        select name, content from exchange.move_file where move = :move and line = :line
                        order by position""")
                .param("move", line.move())
                .param("line", line.position())
                .query(row -> {
                    files.put(row.getString("name"), row.getBytes("content"));
                });
        return files;
    }

    @Override
    public void drafted(MoveLine.At line, long item) {
        database.sql("""
                        update exchange.move_line set state = 'DRAFTED', item = :item
                        where move = :move and position = :position""")
                .param("move", line.move())
                .param("position", line.position())
                .param("item", item)
                .update();
        forgetFiles(line);
    }

    @Override
    public void ended(MoveLine.At line, MoveState state, String why) {
        database.sql("""
                        update exchange.move_line set state = :state, why = :why
                        where move = :move and position = :position""")
                .param("move", line.move())
                .param("position", line.position())
                .param("state", state.name())
                .param("why", why)
                .update();
        forgetFiles(line);
    }

    private void forgetFiles(MoveLine.At line) {
        database.sql("delete from exchange.move_file where move = :move and line = :line")
                .param("move", line.move())
                .param("line", line.position())
                .update();
    }

    @Override
    public List<Known> made(long body) {
        return database.sql("""
                        select l.* from exchange.move_line l join exchange.move m on m.id = l.move
                        where m.body = :body and l.item is not null order by l.item""").param("body", body).query(MoveRows::made).list();
    }

    @Override
    public Optional<Origin> origin(long item) {
        return database.sql("""
                        select l.move, m.source, l.day, l.address from exchange.move_line l
                        join exchange.move m on m.id = l.move
                        where l.item = :item""").param("item", item).query(MoveRows::origin).optional();
    }
}
