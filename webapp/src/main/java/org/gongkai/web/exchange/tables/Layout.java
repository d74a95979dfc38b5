package org.gongkai.web.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.exchange.tables.LeftOut.Why;

/**
 * Understands sheets as one table: finds the heading, takes the rows below it, and those of every other sheet with the same heading,
 * as tables are kept with a sheet for each month.
 */
public final class Layout {
    private static final int SHOWN = 60;

    private final List<DataRow> rows = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<String> otherSheets = new ArrayList<>();

    private Layout() {}

    /** A sheet with its heading. */
    private record Headed(Sheet sheet, HeadingRows.Found heading) {}

    /** The table of these sheets that names most of the wanted fields; empty where no sheet has a heading. */
    public static Optional<LaidOut> of(List<Sheet> sheets, List<WantedField> wanted) {
        List<Headed> headed = new ArrayList<>();
        for (Sheet sheet : sheets) {
            new HeadingRows(sheet, wanted).find().ifPresent(heading -> headed.add(new Headed(sheet, heading)));
        }
        Optional<Headed> best = headed.stream()
                .max(Comparator.comparingInt((Headed one) -> one.heading().weight())
                        .thenComparingInt(one -> one.sheet().rows().size()));
        return best.map(one -> new Layout().lay(one.heading().headings(), headed, sheets));
    }

    private LaidOut lay(Headings headings, List<Headed> headed, List<Sheet> sheets) {
        String fingerprint = headings.fingerprint();
        List<Headed> alike = headed.stream()
                .filter(one -> one.heading().headings().fingerprint().equals(fingerprint))
                .toList();
        alike.forEach(this::take);
        sheets.stream()
                .filter(sheet -> alike.stream().noneMatch(one -> one.sheet().number() == sheet.number()))
                .forEach(sheet ->
                        otherSheets.add(sheet.name().isEmpty() ? String.valueOf(sheet.number()) : sheet.name()));
        return new LaidOut(
                headings,
                rows,
                leftOut,
                otherSheets,
                sheets.stream().mapToInt(Sheet::hidden).sum());
    }

    private void take(Headed one) {
        Sheet sheet = one.sheet();
        for (int i = 0; i < sheet.rows().size(); i++) {
            SheetRow row = sheet.rows().get(i);
            if (row.texts().isEmpty()) {
                continue;
            }
            if (i >= one.heading().index()) {
                RowWords.whyNot(row, one.heading().headings())
                        .ifPresentOrElse(why -> leaveOut(sheet, row, why), () -> rows.add(data(sheet, row)));
            } else if (row.number() < one.heading().headings().firstRow()) {
                leaveOut(sheet, row, Why.ABOVE_HEADING);
            }
        }
    }

    private void leaveOut(Sheet sheet, SheetRow row, Why why) {
        String text = String.join(" ", row.texts());
        leftOut.add(new LeftOut(
                sheet.name(), row.number(), why, text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
    }

    /** What is merged over several rows belongs to each of them; what is merged over columns stands in the first. */
    private static DataRow data(Sheet sheet, SheetRow row) {
        return new DataRow(
                sheet.name(),
                row.number(),
                row.cells().stream()
                        .map(cell -> cell.isFromLeft() ? "" : cell.text())
                        .toList());
    }
}
