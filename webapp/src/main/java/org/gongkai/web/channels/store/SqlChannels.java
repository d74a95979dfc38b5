package org.gongkai.web.channels.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelField;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.channels.model.Term;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Channels in rows. */
@Repository
class SqlChannels implements Channels {
    private static final String WITHIN = """
            from channels.channel
            where body = any (:bodies) and kind = :kind and not is_struck
                and from_day <= :last and (until_day is null or until_day >= :first)""";

    private final JdbcClient database;

    SqlChannels(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Channel> of(Collection<Long> bodies) {
        return database.sql(
                        "select * from channels.channel where body = any (:bodies) and not is_struck order by body, id")
                .param("bodies", bodies.toArray(Long[]::new))
                .query(SqlChannels::channel)
                .list();
    }

    @Override
    public List<Channel> all(Collection<Long> ids) {
        return database.sql("select * from channels.channel where id = any (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(SqlChannels::channel)
                .list();
    }

    @Override
    public List<Channel> inRegister(Collection<Long> ids) {
        return database.sql("select * from channels.channel where id = any (:ids) and not is_struck")
                .param("ids", ids.toArray(Long[]::new))
                .query(SqlChannels::channel)
                .list();
    }

    @Override
    public Optional<Channel> find(long id) {
        return database.sql("select * from channels.channel where id = :id and not is_struck")
                .param("id", id)
                .query(SqlChannels::channel)
                .optional();
    }

    @Override
    public Optional<Channel> locked(long id) {
        return database.sql("select * from channels.channel where id = :id and not is_struck for update")
                .param("id", id)
                .query(SqlChannels::channel)
                .optional();
    }

    @Override
    public Channel add(long body, Means means, Term term, Writing writing) {
        StatementSpec adding = database.sql("""
                insert into channels.channel (body, kind, name, is_usual, from_day, until_day, field_codes, field_values,
                    revision, reason, written_by, writer_name, written_at)
                values (:body, :kind, :name, :usual, :from, :until, :codes, :values, 1, :reason, :who, :name_of_who, :at)
                returning *""");
        return said(adding, means, term, writing)
                .param("body", body)
                .param("kind", means.kind())
                .query(SqlChannels::channel)
                .single();
    }

    @Override
    public Channel keep(Channel before, Means means, Term term, Writing writing) {
        StatementSpec keeping = database.sql("""
                update channels.channel set name = :name, is_usual = :usual, from_day = :from, until_day = :until,
                    field_codes = :codes, field_values = :values, revision = revision + 1, reason = :reason,
                    written_by = :who, writer_name = :name_of_who, written_at = :at
                where id = :id returning *""");
        return said(keeping, means, term, writing)
                .param("id", before.id())
                .query(SqlChannels::channel)
                .single();
    }

    @Override
    public long countWithin(Collection<Long> bodies, Span span, String kind) {
        return asked("select count(*) " + WITHIN, bodies, span, kind)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Channel> within(Collection<Long> bodies, Span span, String kind, Page page) {
        return asked("select * " + WITHIN + " order by body, id limit :size offset :skipped", bodies, span, kind)
                .param("size", page.size())
                .param("skipped", (page.number() - 1L) * page.size())
                .query(SqlChannels::channel)
                .list();
    }

    private StatementSpec asked(String statement, Collection<Long> bodies, Span span, String kind) {
        return database.sql(statement)
                .param("bodies", bodies.toArray(Long[]::new))
                .param("first", Date.valueOf(span.first()))
                .param("last", Date.valueOf(span.last()))
                .param("kind", kind);
    }

    @Override
    public void strike(Channel before, Writing writing) {
        database.sql("""
                        update channels.channel set is_struck = true, revision = revision + 1, reason = :reason,
                            written_by = :who, writer_name = :name, written_at = :at
                        where id = :id""")
                .param("id", before.id())
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name", writing.who().personName())
                .param("at", Timestamp.from(writing.at()))
                .update();
    }

    @Override
    public boolean isUsed(long id) {
        return database.sql("""
                        select exists (select from channels.posting where channel = :id)
                            or exists (select from channels.photo where channel = :id)""").param("id", id).query(Boolean.class).single();
    }

    private static StatementSpec said(StatementSpec statement, Means means, Term term, Writing writing) {
        List<ChannelField> fields = means.details().keySet().stream().sorted().toList();
        return statement
                .param("name", means.name())
                .param("usual", means.isUsual())
                .param("from", Date.valueOf(term.from()))
                .param("until", term.until().map(Date::valueOf).orElse(null))
                .param("codes", fields.stream().map(ChannelField::code).toArray(String[]::new))
                .param("values", fields.stream().map(means::value).toArray(String[]::new))
                .param("reason", writing.reason())
                .param("who", writing.who().accountId())
                .param("name_of_who", writing.who().personName())
                .param("at", Timestamp.from(writing.at()));
    }

    @Override
    public Map<Long, Integer> inUse(Collection<Long> bodies, LocalDate day) {
        Map<Long, Integer> counts = new HashMap<>();
        database.sql("""
                        select body, count(*) as channels from channels.channel
                        where body = any (:bodies) and from_day <= :day and (until_day is null or until_day >= :day)
                            and not is_struck
                        group by body""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("day", Date.valueOf(day))
                .query(row -> {
                    counts.put(row.getLong("body"), row.getInt("channels"));
                });
        return counts;
    }

    private static Channel channel(ResultSet row, int ignored) throws SQLException {
        Map<ChannelField, String> details = new EnumMap<>(ChannelField.class);
        String[] codes = (String[]) row.getArray("field_codes").getArray();
        String[] values = (String[]) row.getArray("field_values").getArray();
        for (int i = 0; i < codes.length; i++) {
            details.put(ChannelField.find(codes[i]).orElseThrow(), values[i]);
        }
        return new Channel(
                row.getLong("id"),
                row.getLong("body"),
                row.getLong("revision"),
                new Means(row.getString("kind"), row.getString("name"), row.getBoolean("is_usual"), details),
                new Term(
                        row.getDate("from_day").toLocalDate(),
                        Optional.ofNullable(row.getDate("until_day")).map(Date::toLocalDate)));
    }
}
