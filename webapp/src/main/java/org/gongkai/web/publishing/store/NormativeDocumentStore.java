package org.gongkai.web.publishing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.cleanup.NormativeDocuments;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Normative documents, read from PostgreSQL by an index of the kinds that are rare. */
@Repository
class NormativeDocumentStore implements NormativeDocuments {
    private static final String DOCUMENTS =
            "select i.id, i.body, i.public_version, i.visibility, v.title, v.document_number, v.kind,"
                    + " v.element_codes, v.element_values,"
                    + " coalesce(v.written_on, cast(i.first_published_at at time zone 'Asia/Shanghai' as date)) as made_on, "
                    + StandingRows.COLUMNS
                    + " from publishing.item_version v join publishing.item i on i.id = v.item and i.public_version = v.number "
                    + StandingRows.JOIN;
    private static final String OLDEST_FIRST = " order by made_on, i.id";

    private final JdbcClient database;

    NormativeDocumentStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<NormativeDocument> of(Collection<Long> bodies) {
        return database.sql(DOCUMENTS + """
                        where v.kind <> 'notice' and v.kind = any (:kinds) and i.visibility = 'PUBLIC'
                            and i.body = any (:bodies)""" + OLDEST_FIRST)
                .param("kinds", kinds())
                .param("bodies", bodies.toArray(Long[]::new))
                .query((row, _) -> document(row))
                .list();
    }

    @Override
    public List<NormativeDocument> all(Collection<Long> items) {
        return database.sql(DOCUMENTS + "where i.id = any (:items)" + OLDEST_FIRST)
                .param("items", items.toArray(Long[]::new))
                .query((row, _) -> document(row))
                .list();
    }

    @Override
    public List<NormativeDocument> ending(Collection<Long> bodies, LocalDate first, LocalDate last) {
        return of(bodies).stream()
                .filter(one -> lastDay(one)
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (NormativeDocument one) -> lastDay(one).orElse(LocalDate.MAX))
                        .thenComparingLong(NormativeDocument::id))
                .toList();
    }

    private static Optional<LocalDate> lastDay(NormativeDocument document) {
        return document.term().flatMap(Validity.Term::until);
    }

    /** Codes of the kinds of article 20 item 1 that have a validity. */
    private static String[] kinds() {
        return Kinds.all().stream()
                .filter(kind -> kind.traits().term().isPresent()
                        && kind.basis().item().code().equals("20.1"))
                .map(InformationKind::code)
                .toArray(String[]::new);
    }

    private static NormativeDocument document(ResultSet row) throws SQLException {
        return new NormativeDocument(
                row.getLong("id"),
                row.getLong("body"),
                row.getInt("public_version"),
                new NormativeDocument.Name(row.getString("title"), row.getString("document_number")),
                row.getDate("made_on").toLocalDate(),
                VersionRows.particulars(row),
                StandingRows.concluded(row),
                row.getString("visibility").equals("PUBLIC"));
    }
}
