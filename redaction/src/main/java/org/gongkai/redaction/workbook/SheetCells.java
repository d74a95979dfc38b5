package org.gongkai.redaction.workbook;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/** The cells of one sheet: hidden ones are emptied, formulas become their results, numbers are covered as texts are. */
final class SheetCells {
    private static final int COLUMNS = 16_384;

    private final HidingFormats formats;
    private final SharedStrings strings;
    private final Covers covers;
    private final Journal journal;
    private final BitSet hiddenColumns = new BitSet();

    SheetCells(HidingFormats formats, SharedStrings strings, Covers covers, Journal journal) {
        this.formats = formats;
        this.strings = strings;
        this.covers = covers;
        this.journal = journal;
    }

    void clean(Element root) {
        Tree.all(root, one -> Namespaces.SHEET.has(one, "col")).forEach(this::column);
        for (Element row : Tree.all(root, one -> Namespaces.SHEET.has(one, "row"))) {
            boolean isHidden = SheetCleaner.isYes(row.getAttribute("hidden")) || isZero(row.getAttribute("ht"));
            int next = 0;
            for (Element cell : Tree.children(row)) {
                int column = column(cell.getAttribute("r"), next);
                next = column + 1;
                cell(cell, isHidden || hiddenColumns.get(column) || formats.hide(cell.getAttribute("s")));
            }
        }
    }

    private void column(Element range) {
        boolean isHidden = SheetCleaner.isYes(range.getAttribute("hidden")) || isZero(range.getAttribute("width"));
        int first = number(range.getAttribute("min"));
        int last = Math.min(COLUMNS, number(range.getAttribute("max")));
        if (isHidden && first >= 1 && first <= last) {
            hiddenColumns.set(first - 1, last);
        }
    }

    /** Counted from 0; a cell that does not say where it stands follows the one before. */
    private static int column(String place, int next) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 3 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column > 0 ? column - 1 : next;
    }

    private void cell(Element cell, boolean isHidden) {
        List<Element> content = Tree.children(cell);
        cell.removeAttribute("cm");
        cell.removeAttribute("vm");
        if (isHidden) {
            if (!cell.getTextContent().isBlank()) {
                journal.note(Removed.HIDDEN_CELLS);
            }
            content.forEach(Tree::remove);
            cell.removeAttribute("t");
            return;
        }
        for (Element part : content) {
            if (Namespaces.SHEET.has(part, "f")) {
                Tree.remove(part);
                journal.note(Removed.FORMULAS);
            } else if (Namespaces.SHEET.has(part, "v")) {
                value(cell, part);
            } else if (Namespaces.SHEET.has(part, "is")) {
                SharedStrings.readings(part);
            }
        }
    }

    private void value(Element cell, Element value) {
        switch (cell.getAttribute("t")) {
            case "s" -> strings.use(value.getTextContent());
            case "", "n" -> {
                String number = plain(value.getTextContent());
                if (!covers.in(number).isEmpty()) {
                    asText(cell, covers.applied(number));
                    journal.note(Removed.COVERED);
                }
            }
            default -> {}
        }
    }

    private static void asText(Element cell, String text) {
        Tree.children(cell).forEach(Tree::remove);
        cell.setAttributeNS(null, "t", "inlineStr");
        Element item = Tree.like(cell, "is");
        Element words = Tree.like(cell, "t");
        words.setTextContent(text);
        item.appendChild(words);
        cell.appendChild(item);
    }

    /** Without an exponent, as people see a long number. */
    private static String plain(String number) {
        try {
            BigDecimal value = new BigDecimal(number.strip());
            return Math.abs(value.scale()) > 40 ? number : value.toPlainString();
        } catch (NumberFormatException noNumber) {
            return number;
        }
    }

    private static boolean isZero(String measure) {
        return measure.matches("0+(\\.0*)?");
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
