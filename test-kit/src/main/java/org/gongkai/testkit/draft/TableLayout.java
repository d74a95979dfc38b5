package org.gongkai.testkit.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.CellType;
import org.gongkai.report.form.FormRow;
import org.gongkai.report.form.FormTable;
import org.gongkai.testkit.draft.TableCell.Kind;
import org.gongkai.testkit.generate.Figures.Figure;
import org.gongkai.testkit.generate.GeneratedReport;

/** Lays a statutory table out with the spans of the official form. */
final class TableLayout {
    private static final int BAND_WIDTH = 4;
    private static final int LABEL_COLUMNS = 3;
    private static final int REMEDY_GROUP = 5;
    private final GeneratedReport report;
    private final Table table;

    private TableLayout(GeneratedReport report, String key) {
        this.report = report;
        table = new Table(key);
    }

    static Table lay(FormTable form, GeneratedReport report) {
        TableLayout layout = new TableLayout(report, form.key());
        switch (form.key()) {
            case "disclosure" -> layout.disclosure(form);
            case "requests" -> layout.requests(form);
            case "remedies" -> layout.remedies(form);
            case "statistics" -> layout.statistics(form);
            default -> throw new IllegalArgumentException("no layout known for table " + form.key());
        }
        return layout.table;
    }

    private void disclosure(FormTable form) {
        List<String> groups = List.of();
        for (FormRow row : form.rows()) {
            if (!row.groups().equals(groups)) {
                groups = row.groups();
                table.add(spread(TableCell.of(Kind.HEADER, groups.getFirst()), BAND_WIDTH));
                table.add(band(header("信息内容"), columnHeaders(row)));
            }
            table.add(band(TableCell.of(Kind.LABEL, row.label()), values(row)));
        }
    }

    /** A row of four columns: a label and one to three cells, the last of which reaches to the right edge. */
    private static List<TableCell> band(TableCell label, List<TableCell> cells) {
        List<TableCell> row = new ArrayList<>(List.of(label));
        row.addAll(cells);
        while (row.size() < BAND_WIDTH) {
            row.add(row.getLast());
        }
        return row;
    }

    private static List<TableCell> columnHeaders(FormRow row) {
        return row.columns().stream()
                .map(column -> header(column.labels().getFirst()))
                .toList();
    }

    private void requests(FormTable form) {
        requestHeader(form.headers().getFirst());
        List<String> lastGroups = List.of();
        List<TableCell> groupCells = List.of();
        for (FormRow row : form.rows()) {
            groupCells = groupCells(row.groups(), lastGroups, groupCells);
            lastGroups = row.groups();
            List<TableCell> cells = new ArrayList<>(groupCells);
            cells.addAll(spread(TableCell.of(Kind.LABEL, row.label()), LABEL_COLUMNS - groupCells.size()));
            cells.addAll(values(row));
            table.add(cells);
        }
    }

    private void requestHeader(String remark) {
        List<TableCell> corner = spread(header("（" + remark + "）"), LABEL_COLUMNS);
        TableCell natural = header("自然人");
        TableCell legal = header("法人或其他组织");
        TableCell total = header("总计");
        table.add(join(corner, spread(header("申请人情况"), 7)));
        table.add(join(corner, List.of(natural), spread(legal, 5), List.of(total)));
        List<TableCell> kinds =
                List.of(header("商业企业"), header("科研机构"), header("社会公益组织"), header("法律服务机构"), header("其他"));
        table.add(join(corner, List.of(natural), kinds, List.of(total)));
    }

    private static List<TableCell> groupCells(List<String> groups, List<String> last, List<TableCell> lastCells) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boolean goesOn = i < lastCells.size() && groups.subList(0, i + 1).equals(last.subList(0, i + 1));
            cells.add(goesOn ? lastCells.get(i) : TableCell.of(Kind.LABEL, groups.get(i)));
        }
        return cells;
    }

    private void remedies(FormTable form) {
        List<TableCell> review = new ArrayList<>();
        List<TableCell> suits = new ArrayList<>();
        for (String label : List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")) {
            review.add(header(label));
        }
        for (int i = 0; i < 2 * REMEDY_GROUP; i++) {
            suits.add(header(review.get(i % REMEDY_GROUP).text()));
        }
        table.add(join(spread(header("行政复议"), REMEDY_GROUP), spread(header("行政诉讼"), 2 * REMEDY_GROUP)));
        table.add(join(review, spread(header("未经复议直接起诉"), REMEDY_GROUP), spread(header("复议后起诉"), REMEDY_GROUP)));
        table.add(join(review, suits));
        table.add(values(form.rows().getFirst()));
    }

    private void statistics(FormTable form) {
        table.add(List.of(header("统计指标"), header("单位"), header("统计数")));
        for (FormRow row : form.rows()) {
            CellDefinition cell = row.cells().getFirst();
            String unit = cell.type() == CellType.HEADING ? "—" : cell.unit();
            table.add(List.of(TableCell.of(Kind.LABEL, row.label()), TableCell.of(Kind.UNIT, unit), value(cell)));
        }
    }

    private List<TableCell> values(FormRow row) {
        return row.cells().stream().map(this::value).toList();
    }

    private TableCell value(CellDefinition cell) {
        if (!report.figures().has(cell.key())) {
            return TableCell.value(cell.key(), "", Expectation.BLANK);
        }
        Figure figure = report.figures().get(cell.key());
        return TableCell.value(cell.key(), figure.printed(), Expectation.number(figure.number(), figure.unit()));
    }

    private static TableCell header(String text) {
        return TableCell.of(Kind.HEADER, text);
    }

    private static List<TableCell> spread(TableCell cell, int places) {
        return Collections.nCopies(places, cell);
    }

    @SafeVarargs
    private static List<TableCell> join(List<TableCell>... parts) {
        List<TableCell> row = new ArrayList<>();
        for (List<TableCell> part : parts) {
            row.addAll(part);
        }
        return row;
    }
}
