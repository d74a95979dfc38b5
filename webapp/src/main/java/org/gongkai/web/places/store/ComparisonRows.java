package org.gongkai.web.places.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.places.matching.Difference;
import org.gongkai.web.places.matching.PageComparison.Outcome;
import org.gongkai.web.places.matching.Verdict;
import org.gongkai.web.places.model.Compared;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comparisons in rows; the newest one is noted at its delivery as well. */
final class ComparisonRows {
    private final JdbcClient database;

    ComparisonRows(JdbcClient database) {
        this.database = database;
    }

    void add(Compared compared, Writing writing) {
        Outcome outcome = compared.outcome();
        List<Difference> differences = outcome.differences();
        database.sql("""
                        insert into places.comparison (delivery, fingerprint, verdict, has_title, paragraphs, approved, shown,
                            missing_files, written_by, writer_name, written_at)
                        values (:delivery, :fingerprint, :verdict, :title, :paragraphs, :approved, :shown, :missing, :who,
                            :name_of_who, :at)""")
                .param("delivery", compared.delivery())
                .param("fingerprint", compared.fingerprint())
                .param("verdict", outcome.verdict().name())
                .param("title", outcome.isTitleThere())
                .param(
                        "paragraphs",
                        differences.stream().map(Difference::paragraph).toArray(Integer[]::new))
                .param(
                        "approved",
                        differences.stream().map(Difference::approved).toArray(String[]::new))
                .param("shown", differences.stream().map(Difference::shown).toArray(String[]::new))
                .param("missing", outcome.missingFiles().toArray(String[]::new))
                .param("who", writing.who().accountId())
                .param("name_of_who", writing.who().personName())
                .param("at", Timestamp.from(writing.at()))
                .update();
        note(compared, writing);
    }

    private void note(Compared compared, Writing writing) {
        database.sql("""
                        update places.delivery set verdict = :verdict, compared_at = :at, revision = revision + 1
                        where id = :delivery""")
                .param("verdict", compared.outcome().verdict().name())
                .param("at", Timestamp.from(writing.at()))
                .param("delivery", compared.delivery())
                .update();
    }

    List<Compared> of(long delivery, int most) {
        return database.sql("select * from places.comparison where delivery = :delivery order by id desc limit :most")
                .param("delivery", delivery)
                .param("most", most)
                .query(ComparisonRows::compared)
                .list();
    }

    private static Compared compared(ResultSet row, int ignored) throws SQLException {
        Integer[] paragraphs = (Integer[]) row.getArray("paragraphs").getArray();
        String[] approved = (String[]) row.getArray("approved").getArray();
        String[] shown = (String[]) row.getArray("shown").getArray();
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            differences.add(new Difference(paragraphs[i], approved[i], shown[i]));
        }
        Outcome outcome = new Outcome(
                Verdict.valueOf(row.getString("verdict")), row.getBoolean("has_title"), differences, List.of((String[])
                        row.getArray("missing_files").getArray()));
        return new Compared(
                row.getLong("delivery"),
                row.getString("fingerprint"),
                outcome,
                new Compared.By(
                        row.getString("writer_name"),
                        row.getTimestamp("written_at").toInstant()));
    }
}
