package org.gongkai.web.organization.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.files.FileOwner;
import org.gongkai.web.organization.model.Portrait;
import org.gongkai.web.organization.model.PortraitStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Portraits in rows; what a row names is kept for the history, also of a leader who left. */
@Repository
class SqlPortraitStore implements PortraitStore, FileOwner {
    private final JdbcClient database;

    SqlPortraitStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, Portrait> in(Map<Long, Integer> versions) {
        Long[] lines = versions.keySet().toArray(Long[]::new);
        Integer[] numbers = java.util.Arrays.stream(lines).map(versions::get).toArray(Integer[]::new);
        return database
                .sql("""
                        select * from (
                            select distinct on (portrait.entry_id) portrait.*
                              from unnest(cast(:lines as bigint[]), cast(:numbers as integer[])) wanted (line, version)
                              join organization.portrait
                                on portrait.entry_id = wanted.line and portrait.since <= wanted.version
                             order by portrait.entry_id, portrait.since desc) newest
                         where sha256 is not null""")
                .param("lines", lines)
                .param("numbers", numbers)
                .query((row, _) -> new Portrait(
                        row.getLong("entry_id"), row.getInt("since"), row.getString("sha256"), row.getLong("bytes")))
                .list()
                .stream()
                .collect(Collectors.toMap(Portrait::line, Function.identity()));
    }

    @Override
    public void bring(Portrait portrait) {
        database.sql("""
                        insert into organization.portrait (entry_id, since, sha256, bytes)
                        values (:line, :since, :hash, :bytes)""")
                .param("line", portrait.line())
                .param("since", portrait.since())
                .param("hash", portrait.sha256())
                .param("bytes", portrait.bytes())
                .update();
    }

    @Override
    public void takeAway(long line, int version) {
        database.sql("insert into organization.portrait (entry_id, since) values (:line, :since)")
                .param("line", line)
                .param("since", version)
                .update();
    }

    @Override
    public Set<String> namedAmong(Collection<String> hashes) {
        return Set.copyOf(database.sql("select distinct sha256 from organization.portrait where sha256 = any (:hashes)")
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
