package org.gongkai.web.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the heading of a sheet: the row, or the two rows, in which most of the wanted fields are named. */
final class HeadingRows {
    private static final int LOOKED_AT = 40;
    private static final int LONGEST = 60;

    private final Sheet sheet;
    private final List<WantedField> wanted;

    HeadingRows(Sheet sheet, List<WantedField> wanted) {
        this.sheet = sheet;
        this.wanted = wanted;
    }

    /**
     * A heading that was found.
     *
     * @param index 0-based index of the first row below it
     * @param weight how many wanted fields it names, and how exactly
     */
    record Found(Headings headings, int index, int weight) {}

    /** The heading by the words; where no word is known, the first row that is as wide as the table and holds only short words. */
    Optional<Found> find() {
        Optional<Found> best = Optional.empty();
        for (int i = 0; i < Math.min(LOOKED_AT, sheet.rows().size()); i++) {
            for (Found found : candidates(i)) {
                if (found.weight() > 0
                        && (best.isEmpty() || found.weight() > best.get().weight())) {
                    best = Optional.of(found);
                }
            }
        }
        return best.or(this::firstWideRow);
    }

    private List<Found> candidates(int index) {
        List<Found> candidates = new ArrayList<>();
        SheetRow row = sheet.rows().get(index);
        if (isReachedFromAbove(row)) {
            return candidates;
        }
        boolean isTwoLined =
                index + 1 < sheet.rows().size() && isContinued(row, sheet.rows().get(index + 1));
        if (!isTwoLined || !isMerged(row)) {
            candidates.add(found(texts(row), row, row, index + 1));
        }
        if (isTwoLined) {
            SheetRow below = sheet.rows().get(index + 1);
            candidates.add(found(joined(row, below), row, below, index + 2));
        }
        return candidates;
    }

    private Found found(List<String> texts, SheetRow first, SheetRow last, int index) {
        boolean isHeading = texts.stream().allMatch(text -> text.length() <= LONGEST)
                && texts.stream().filter(text -> !text.isBlank()).distinct().count() > 1;
        int weight = isHeading ? Mapping.weight(texts, wanted) : 0;
        return new Found(new Headings(texts, first.number(), last.number()), index, weight);
    }

    /** Whether the row goes on in the one below: a cell reaches down, or one above several columns has parts below it. */
    private static boolean isContinued(SheetRow row, SheetRow below) {
        boolean reachesDown = isReachedFromAbove(below);
        boolean hasParts = isSplit(row) && below.texts().size() > 1;
        return reachesDown || hasParts;
    }

    private static boolean isReachedFromAbove(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> cell.isCovered() && !cell.isFromLeft() && !cell.isBlank());
    }

    private static boolean isMerged(SheetRow row) {
        return row.texts().size() > 1 && row.cells().stream().anyMatch(SheetCell::isFromLeft);
    }

    /** Whether a heading is followed by empty places, as a merged one is once it was pasted as text. */
    private static boolean isSplit(SheetRow row) {
        if (row.texts().size() < 2) {
            return false;
        }
        for (int column = 1; column < row.cells().size(); column++) {
            SheetCell cell = row.cell(column);
            boolean isEmptyPlace = cell.isBlank() && !row.cell(column - 1).isBlank();
            if (cell.isFromLeft() || isEmptyPlace) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::text).toList();
    }

    /** Two lines as one: what stands above several columns before what stands below it. */
    private static List<String> joined(SheetRow row, SheetRow below) {
        List<String> joined = new ArrayList<>();
        String group = "";
        for (int column = 0; column < Math.max(row.cells().size(), below.cells().size()); column++) {
            String upper = row.cell(column).text();
            String lower = below.cell(column).text();
            if (!upper.isBlank()) {
                group = upper;
            } else if (!lower.isBlank()) {
                upper = group;
            }
            joined.add(upper.equals(lower) ? upper : upper + lower);
        }
        return joined;
    }

    private Optional<Found> firstWideRow() {
        int widest =
                sheet.rows().stream().mapToInt(row -> row.texts().size()).max().orElse(0);
        for (int i = 0; i < Math.min(LOOKED_AT, sheet.rows().size()); i++) {
            SheetRow row = sheet.rows().get(i);
            boolean isOfWords =
                    row.texts().stream().allMatch(text -> text.length() <= LONGEST && !text.matches("[-\\d.,/%年月日]+"));
            if (widest > 1 && row.texts().size() * 2 > widest && row.texts().size() > 1 && isOfWords) {
                return Optional.of(found(texts(row), row, row, i + 1));
            }
        }
        return Optional.empty();
    }
}
