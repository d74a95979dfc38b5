package org.gongkai.web.publishing.store;

import java.util.Collection;
import java.util.Set;
import org.gongkai.web.files.FileOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files versions of items, opinions and scans of signed forms name. */
@Repository
class NamedFileStore implements FileOwner {
    private final JdbcClient database;

    NamedFileStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> namedAmong(Collection<String> hashes) {
        return Set.copyOf(database.sql("""
                        select sha256 from publishing.attachment where sha256 = any (:hashes)
                        union select sha256 from publishing.review_scan where sha256 = any (:hashes)
                        union select scan from publishing.review where scan = any (:hashes)""")
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, _) -> row.getString("sha256"))
                .list());
    }
}
