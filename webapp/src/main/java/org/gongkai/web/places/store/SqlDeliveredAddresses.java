package org.gongkai.web.places.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.gongkai.web.publishing.counting.PublicAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses at which another platform shows, or showed, what was handed over to it. */
@Repository
class SqlDeliveredAddresses implements PublicAddresses {
    private final JdbcClient database;

    SqlDeliveredAddresses(JdbcClient database) {
        this.database = database;
    }

    private record Shown(long item, String address) {}

    @Override
    public Map<Long, List<String>> of(long body) {
        return database
                .sql("select item, address from places.delivery where body = :body and address <> '' order by id")
                .param("body", body)
                .query((row, _) -> new Shown(row.getLong("item"), row.getString("address")))
                .stream()
                .collect(groupingBy(Shown::item, mapping(Shown::address, toList())));
    }
}
