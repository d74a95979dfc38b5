package org.gongkai.web.ledger.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A map on its way to a statement: the names and, in the same order, what belongs to them. */
record Words(List<String> list, List<String> belonging) {
    static Words of(Map<String, ?> map) {
        SortedMap<String, Object> sorted = new TreeMap<>(map);
        return new Words(
                List.copyOf(sorted.keySet()),
                sorted.values().stream().map(Words::plain).toList());
    }

    String[] names() {
        return list.toArray(String[]::new);
    }

    String[] values() {
        return belonging.toArray(String[]::new);
    }

    /** The same map out of two columns of arrays. */
    static Map<String, String> read(ResultSet row, String names, String values) throws SQLException {
        String[] keys = (String[]) row.getArray(names).getArray();
        String[] belonging = (String[]) row.getArray(values).getArray();
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            map.put(keys[i], belonging[i]);
        }
        return map;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
