package org.gongkai.web.publishing.store;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.publishing.model.Actor;
import org.gongkai.web.publishing.model.Fingerprint;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Review;
import org.gongkai.web.publishing.model.Step;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions on versions, and the approvals among them. */
final class ReviewRows {
    private final JdbcClient database;

    ReviewRows(JdbcClient database) {
        this.database = database;
    }

    List<Review> of(long item, int version) {
        return database.sql("select * from publishing.review where item = :item and version = :version order by id")
                .param("item", item)
                .param("version", version)
                .query((row, _) -> {
                    Fingerprint fingerprint = new Fingerprint(row.getString("fingerprint"));
                    Actor reviewer = new Actor(row.getLong("reviewer"), row.getString("reviewer_name"));
                    Optional<LocalDate> signedOn =
                            Optional.ofNullable(row.getDate("signed_on")).map(Date::toLocalDate);
                    String scan = Optional.ofNullable(row.getString("scan")).orElse("");
                    return new Review(
                            Step.valueOf(row.getString("step")),
                            row.getInt("round"),
                            row.getBoolean("is_approval"),
                            fingerprint,
                            reviewer,
                            row.getLong("recorded_by"),
                            new Opinion(
                                    row.getString("opinion"),
                                    row.getString("basis"),
                                    signedOn.map(day -> new Opinion.Paper(
                                            reviewer.account(), reviewer.name(), day, fingerprint.hex(), scan))),
                            signedOn,
                            row.getTimestamp("at").toInstant());
                })
                .list();
    }

    void add(Item item, Review review) {
        long id = database.sql("""
                        insert into publishing.review (item, version, round, step, is_approval, fingerprint, reviewer,
                            reviewer_name, recorded_by, opinion, basis, signed_on, scan, at)
                        values (:item, :version, :round, :step, :isApproval, :fingerprint, :reviewer,
                            :name, :recordedBy, :opinion, :basis, :signedOn, :scan, :at) returning id""")
                .param("item", item.id())
                .param("version", item.version())
                .param("round", review.round())
                .param("step", review.step().name())
                .param("isApproval", review.isApproval())
                .param("fingerprint", review.fingerprint().hex())
                .param("reviewer", review.reviewer().account())
                .param("name", review.reviewer().name())
                .param("recordedBy", review.recordedBy())
                .param("opinion", review.opinion().text())
                .param("basis", review.opinion().basis())
                .param("signedOn", review.signedOn().orElse(null))
                .param("scan", review.opinion().paper().map(Opinion.Paper::scan).orElse(null))
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        if (review.isApproval()) {
            approve(item, review, id);
        }
    }

    private void approve(Item item, Review review, long id) {
        database.sql("""
                        insert into publishing.approval (item, version, round, step, fingerprint, review)
                        values (:item, :version, :round, :step, :fingerprint, :review)""")
                .param("item", item.id())
                .param("version", item.version())
                .param("round", review.round())
                .param("step", review.step().name())
                .param("fingerprint", review.fingerprint().hex())
                .param("review", id)
                .update();
    }
}
