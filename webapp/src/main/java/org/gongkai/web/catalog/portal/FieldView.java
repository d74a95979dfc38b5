package org.gongkai.web.catalog.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.web.catalog.files.CatalogSheet;
import org.gongkai.web.catalog.files.Column;
import org.gongkai.web.catalog.model.Edition.Exclusion;

/**
 * A field with its entries as the page shows them.
 *
 * @param statement why the whole field does not apply; empty where it does
 */
record FieldView(String code, String name, String statement, List<EntryLine> entries) {

    /**
     * An entry in a list.
     *
     * @param statement why it does not apply; empty where it does
     * @param items how many are public
     */
    record EntryLine(String code, String name, String content, String statement, long items) {}

    static List<FieldView> of(CatalogSheet sheet, Map<String, Long> items) {
        Map<String, List<CatalogSheet.Row>> fields = new LinkedHashMap<>();
        sheet.rows()
                .forEach(row -> fields.computeIfAbsent(row.entry().entry().field(), _ -> new ArrayList<>())
                        .add(row));
        return fields.entrySet().stream()
                .map(field -> of(field.getKey(), field.getValue(), items))
                .toList();
    }

    private static FieldView of(String code, List<CatalogSheet.Row> rows, Map<String, Long> items) {
        String whole = rows.stream().allMatch(FieldView::isExcludedWhole) ? statement(rows.getFirst()) : "";
        return new FieldView(
                code,
                rows.getFirst().cell(Column.FIELD),
                whole,
                rows.stream()
                        .map(row -> new EntryLine(
                                row.entry().entry().code(),
                                row.entry().entry().matter().name(),
                                row.cell(Column.CONTENT),
                                statement(row),
                                items.getOrDefault(row.entry().entry().code(), 0L)))
                        .toList());
    }

    private static boolean isExcludedWhole(CatalogSheet.Row row) {
        return row.entry()
                .exclusion()
                .filter(one -> one.target() == Exclusion.Target.FIELD)
                .isPresent();
    }

    private static String statement(CatalogSheet.Row row) {
        return row.entry().exclusion().map(Exclusion::statement).orElse("");
    }
}
