package org.gongkai.web.channels.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.publishing.counting.PublicAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses of the pages of postings that were not struck out. */
@Repository
class SqlPostedAddresses implements PublicAddresses {
    private final JdbcClient database;

    SqlPostedAddresses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, List<String>> of(long body) {
        Map<Long, List<String>> addresses = new HashMap<>();
        database.sql("""
                        select item, address from channels.posting
                        where body = :body and address <> '' and state <> 'STRUCK' order by id""").param("body", body).query(row -> {
            addresses
                    .computeIfAbsent(row.getLong("item"), _ -> new ArrayList<>())
                    .add(row.getString("address"));
        });
        return addresses;
    }
}
