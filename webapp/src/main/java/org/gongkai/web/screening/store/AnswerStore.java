package org.gongkai.web.screening.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.web.screening.model.Answer;
import org.gongkai.web.screening.model.Answers;
import org.gongkai.web.screening.model.Remark;
import org.gongkai.web.screening.model.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers in PostgreSQL. What was found is not kept, only the key it gives. */
@Repository
class AnswerStore implements Answers {
    private final JdbcClient database;

    AnswerStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Answer> of(Subject subject) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        database.sql("""
                        select remark, reason, answered_by, answered_by_name, answered_at from screening.answer
                        where subject_kind = :kind and subject = :subject order by id""")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .query((row, _) -> Map.entry(row.getString("remark"), answer(row)))
                .list()
                .forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        return answers;
    }

    @Override
    public void add(Subject subject, Remark remark, Answer answer) {
        database.sql("""
                        insert into screening.answer
                            (subject_kind, subject, remark, code, part, reason, answered_by, answered_by_name, answered_at)
                        values (:kind, :subject, :remark, :code, :part, :reason, :by, :byName, :at)""")
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("remark", remark.key())
                .param("code", remark.code().name())
                .param("part", remark.part().name())
                .param("reason", answer.reason())
                .param("by", answer.by())
                .param("byName", answer.byName())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getString("reason"),
                row.getLong("answered_by"),
                row.getString("answered_by_name"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
