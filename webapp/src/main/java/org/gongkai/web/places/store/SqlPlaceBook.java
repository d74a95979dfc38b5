package org.gongkai.web.places.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.places.model.Place;
import org.gongkai.web.places.model.PlaceBook;
import org.gongkai.web.places.model.PlaceKind;
import org.gongkai.web.places.model.Platform;
import org.gongkai.web.places.model.PlatformField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Choices of places in rows. */
@Repository
class SqlPlaceBook implements PlaceBook {
    private final JdbcClient database;

    SqlPlaceBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, Place> on(Collection<Long> bodies, LocalDate day) {
        Map<Long, Place> found = new HashMap<>();
        database.sql("""
                        select distinct on (body) * from places.place where body = any (:bodies) and from_day <= :day
                        order by body, from_day desc, id desc""")
                .param("bodies", bodies.toArray(Long[]::new))
                .param("day", Date.valueOf(day))
                .query(SqlPlaceBook::place)
                .list()
                .forEach(place -> found.put(place.body(), place));
        return found;
    }

    @Override
    public Optional<Place> find(long id) {
        return database.sql("select * from places.place where id = :id")
                .param("id", id)
                .query(SqlPlaceBook::place)
                .optional();
    }

    @Override
    public List<Place> of(long body) {
        return database.sql("select * from places.place where body = :body order by from_day desc, id desc")
                .param("body", body)
                .query(SqlPlaceBook::place)
                .list();
    }

    @Override
    public Place add(long body, LocalDate from, Place.Choice choice, Writing writing) {
        Platform platform = choice.platform();
        return database.sql("""
                        insert into places.place (body, from_day, kind, name, home, hosts, takes_plain_text, field_codes,
                            field_labels, written_by, writer_name, written_at)
                        values (:body, :from, :kind, :name, :home, :hosts, :plain, :codes, :labels, :who, :name_of_who, :at)
                        returning *""")
                .param("body", body)
                .param("from", Date.valueOf(from))
                .param("kind", choice.kind().name())
                .param("name", platform.name())
                .param("home", platform.home())
                .param("hosts", platform.hosts())
                .param("plain", platform.takesPlainText())
                .param(
                        "codes",
                        platform.lines().stream()
                                .map(line -> line.field().code())
                                .toArray(String[]::new))
                .param(
                        "labels",
                        platform.lines().stream().map(Platform.Line::label).toArray(String[]::new))
                .param("who", writing.who().accountId())
                .param("name_of_who", writing.who().personName())
                .param("at", Timestamp.from(writing.at()))
                .query(SqlPlaceBook::place)
                .single();
    }

    private static Place place(ResultSet row, int ignored) throws SQLException {
        String[] codes = (String[]) row.getArray("field_codes").getArray();
        String[] labels = (String[]) row.getArray("field_labels").getArray();
        List<Platform.Line> lines = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            lines.add(new Platform.Line(PlatformField.find(codes[i]).orElseThrow(), labels[i]));
        }
        Platform platform = new Platform(
                row.getString("name"),
                row.getString("home"),
                row.getString("hosts"),
                row.getBoolean("takes_plain_text"),
                lines);
        return new Place(
                row.getLong("id"),
                row.getLong("body"),
                row.getDate("from_day").toLocalDate(),
                new Place.Choice(PlaceKind.valueOf(row.getString("kind")), platform),
                new Place.Chosen(
                        row.getString("writer_name"),
                        row.getTimestamp("written_at").toInstant()));
    }
}
