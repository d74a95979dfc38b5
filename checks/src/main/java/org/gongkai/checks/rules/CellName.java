package org.gongkai.checks.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gongkai.report.form.CellDefinition;
import org.gongkai.report.form.Wording;

/** What a clerk calls a cell: its row and its column as the form prints them, without numbering and remarks. */
public final class CellName {
    private static final Pattern NUMBERING = Pattern.compile("^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\\d+[．.、])?(?:其中：)?");
    private static final Pattern REMARK = Pattern.compile("（(?:区分处理|不同|不包括).*）$");

    /** Labels of the form, of which there are a few hundred. */
    private static final Map<String, String> STRIPPED = new ConcurrentHashMap<>();

    private CellName() {}

    /** 「“予以公开”行“自然人”列」, or the row alone where it has one column. */
    public static Wording of(CellDefinition cell) {
        String row = stripped(cell.rowLabel());
        return isOnlyColumn(cell) || isWholeTable(cell)
                ? Rule.say("cell.row", isWholeTable(cell) ? cell.columnLabel() : row)
                : Rule.say("cell.both", row, cell.columnLabel());
    }

    /** Whether its table is one row (table 4), so that only the column tells the cell. */
    public static boolean isWholeTable(CellDefinition cell) {
        return cell.rowLabel().equals("行政复议、行政诉讼");
    }

    /** Whether its row has one column, so that only the row tells the cell. */
    public static boolean isOnlyColumn(CellDefinition cell) {
        return cell.columnLabel().isEmpty() || cell.columnLabel().equals("统计数");
    }

    /** The label without numbering and without the remark in brackets. */
    public static String stripped(String label) {
        return STRIPPED.computeIfAbsent(
                label,
                whole -> REMARK.matcher(NUMBERING.matcher(whole).replaceFirst(""))
                        .replaceFirst(""));
    }
}
