package org.gongkai.web.publishing.store;

import java.util.Collection;
import java.util.List;
import org.gongkai.web.publishing.references.NamedDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public items by their names, in PostgreSQL; each question is answered from an index of its own. */
@Repository
class NamedDocumentStore implements NamedDocuments {
    /** The same as in the index of the table: brackets of every kind as the usual ones, and no blanks. */
    private static final String NUMBER = "translate(v.document_number, '[]［］()（） \u3000', '〔〕〔〕〔〕〔〕')";

    private static final String PUBLIC = """
            from publishing.item_version v
            join publishing.item i on i.id = v.item and i.public_version = v.number and i.visibility = 'PUBLIC'
            """;

    private final JdbcClient database;

    NamedDocumentStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Document> called(Collection<String> names) {
        return database.sql("select i.id, i.body, v.title, v.document_number " + PUBLIC
                        + " where (v.document_number <> '' and "
                        + NUMBER + " = any (:names))"
                        + " or md5(v.title) = any (select md5(name) from unnest(cast(:names as text[])) as one (name))"
                        + " order by i.published_at desc, i.id desc")
                .param("names", names.toArray(String[]::new))
                .query((row, _) -> new Document(
                        row.getLong("id"),
                        row.getLong("body"),
                        row.getString("title"),
                        row.getString("document_number")))
                .list();
    }

    @Override
    public List<Naming> naming(Collection<String> names, int most) {
        return database.sql("select i.id, i.body, v.title, v.kind, v.element_codes, v.element_values " + PUBLIC + """
                        where cardinality(v.element_values) > 0 and v.element_values && cast(:names as text[])
                        order by i.published_at desc, i.id desc limit :most""")
                .param("names", names.toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> new Naming(
                        row.getLong("id"), row.getLong("body"), row.getString("title"), VersionRows.particulars(row)))
                .list();
    }
}
