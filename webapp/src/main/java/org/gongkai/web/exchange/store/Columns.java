package org.gongkai.web.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.web.exchange.tables.Mapping;

/** A mapping out of two columns of arrays. */
final class Columns {
    private Columns() {}

    static Mapping read(ResultSet row, String fields, String columns) throws SQLException {
        String[] keys = (String[]) row.getArray(fields).getArray();
        Integer[] places = (Integer[]) row.getArray(columns).getArray();
        Map<String, Integer> read = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            read.put(keys[i], places[i]);
        }
        return new Mapping(read);
    }
}
