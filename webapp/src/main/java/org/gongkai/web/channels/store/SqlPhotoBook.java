package org.gongkai.web.channels.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.channels.model.BoardPhoto;
import org.gongkai.web.channels.model.PhotoBook;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos of boards in rows. */
@Repository
class SqlPhotoBook implements PhotoBook, FileOwner {
    private final JdbcClient database;

    SqlPhotoBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<BoardPhoto> of(long channel) {
        return database.sql("""
                        select * from channels.photo where channel = :channel and sha256 is not null
                        order by day desc, id desc""")
                .param("channel", channel)
                .query(SqlPhotoBook::photo)
                .list();
    }

    @Override
    public Optional<BoardPhoto> find(long id) {
        return database.sql("select * from channels.photo where id = :id and sha256 is not null")
                .param("id", id)
                .query(SqlPhotoBook::photo)
                .optional();
    }

    @Override
    public BoardPhoto add(long channel, LocalDate day, BoardPhoto.Taken taken, Writing writing) {
        return database.sql("""
                        insert into channels.photo (channel, day, sha256, bytes, revision, reason, written_by, writer_name,
                            written_at)
                        values (:channel, :day, :hash, :bytes, 1, :reason, :who, :name, :at) returning *""")
                .param("channel", channel)
                .param("day", Date.valueOf(day))
                .param("hash", taken.sha256())
                .param("bytes", taken.bytes())
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name", taken.writerName())
                .param("at", Timestamp.from(writing.at()))
                .query(SqlPhotoBook::photo)
                .single();
    }

    @Override
    public void remove(BoardPhoto photo, Writing writing) {
        database.sql("""
                        update channels.photo set sha256 = null, revision = revision + 1, reason = :reason,
                            written_by = :who, writer_name = :name, written_at = :at
                        where id = :id and sha256 is not null""")
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name", writing.who().personName())
                .param("at", Timestamp.from(writing.at()))
                .param("id", photo.id())
                .update();
    }

    @Override
    public Map<Long, LocalDate> newest(Collection<Long> channels) {
        Map<Long, LocalDate> newest = new HashMap<>();
        database.sql("""
                        select channel, max(day) as day from channels.photo
                        where channel = any (:channels) and sha256 is not null group by channel""").param("channels", channels.toArray(Long[]::new)).query(row -> {
            newest.put(row.getLong("channel"), row.getDate("day").toLocalDate());
        });
        return newest;
    }

    @Override
    public Set<String> namedAmong(Collection<String> hashes) {
        return Set.copyOf(database.sql("select distinct sha256 from channels.photo where sha256 = any (:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static BoardPhoto photo(ResultSet row, int ignored) throws SQLException {
        return new BoardPhoto(
                row.getLong("id"),
                row.getLong("channel"),
                row.getDate("day").toLocalDate(),
                new BoardPhoto.Taken(row.getString("sha256"), row.getLong("bytes"), row.getString("writer_name")));
    }
}
