package org.gongkai.web.publishing.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ReviewScans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scans of signed forms in PostgreSQL. */
@Repository
class ScanStore implements ReviewScans {
    private final JdbcClient database;

    ScanStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Item item, int review, Attachment scan, Actor by, Instant now) {
        database.sql("""
                        insert into publishing.review_scan
                            (review, position, name, bytes, sha256, media_type, added_by, added_at)
                        select r.id, 1 + (select count(*) from publishing.review_scan s where s.review = r.id),
                            :name, :bytes, :sha256, :mediaType, :by, :now
                        from publishing.review r where r.item = :item and r.version = :version
                        order by r.id limit 1 offset :before""")
                .param("name", scan.name())
                .param("bytes", scan.bytes())
                .param("sha256", scan.sha256())
                .param("mediaType", scan.mediaType())
                .param("by", by.account())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("item", item.id())
                .param("version", item.version())
                .param("before", review - 1)
                .update();
    }

    @Override
    public Map<Integer, List<Attachment>> of(Item item) {
        Map<Integer, List<Attachment>> scans = new TreeMap<>();
        database.sql("""
                        select r.number, s.* from publishing.review_scan s
                        join (select id, row_number() over (order by id) as number from publishing.review
                            where item = :item and version = :version) r on r.id = s.review
                        order by r.number, s.position""")
                .param("item", item.id())
                .param("version", item.version())
                .query((row, _) -> Map.entry(
                        row.getInt("number"),
                        new Attachment(
                                row.getString("name"),
                                row.getLong("bytes"),
                                row.getString("sha256"),
                                row.getString("media_type"))))
                .list()
                .forEach(scan -> scans.merge(scan.getKey(), List.of(scan.getValue()), ScanStore::joined));
        return scans;
    }

    private static List<Attachment> joined(List<Attachment> before, List<Attachment> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
