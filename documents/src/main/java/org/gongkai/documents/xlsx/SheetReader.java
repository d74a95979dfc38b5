package org.gongkai.documents.xlsx;

import java.util.List;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.xml.XmlScanner;

/** Reads the part of one sheet. */
final class SheetReader {
    private final List<String> strings;
    private final NumberFormats formats;
    private final int dateBase;
    private final Limits limits;
    private final Sheet sheet = new Sheet();
    private int row = -1;
    private int column = -1;
    private int cells;

    SheetReader(List<String> strings, NumberFormats formats, int dateBase, Limits limits) {
        this.strings = strings;
        this.formats = formats;
        this.dateBase = dateBase;
        this.limits = limits;
    }

    Sheet read(byte[] part) {
        XmlScanner xml = new XmlScanner(part, Cells.VOCABULARY, limits.nesting());
        for (XmlScanner.Kind kind = xml.next(); kind != XmlScanner.Kind.END_OF_DOCUMENT; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START) {
                start(xml);
            }
        }
        return sheet;
    }

    private void start(XmlScanner xml) {
        switch (xml.token()) {
            case Cells.ROW -> {
                int given = CellPlace.number(xml.attribute("r", "0"));
                row = given > 0 ? given - 1 : row + 1;
                column = -1;
                count();
                sheet.row(row, xml.attribute("hidden", "0").matches("1|true"));
            }
            case Cells.CELL -> cell(xml);
            case Cells.MERGE -> {
                count();
                sheet.merge(xml.attribute("ref", ""));
            }
            case Cells.COLUMN -> {
                if (xml.attribute("hidden", "0").matches("1|true")) {
                    sheet.hideColumns(
                            CellPlace.number(xml.attribute("min", "0")), CellPlace.number(xml.attribute("max", "0")));
                }
            }
            default -> {}
        }
    }

    private void count() {
        if (++cells > 2 * limits.cells()) {
            throw new RefusedException(Refusal.Code.TOO_MANY_CELLS, limits.cells());
        }
    }

    private void cell(XmlScanner xml) {
        count();
        CellPlace place = CellPlace.of(xml.attribute("r", ""));
        column = place.column() >= 0 ? place.column() : column + 1;
        String type = xml.attribute("t", "n");
        int style = CellPlace.number(xml.attribute("s", "0"));
        String stored = richText(xml);
        sheet.cell(Math.max(0, row), column, shown(stored, type, style));
    }

    private String shown(String stored, String type, int style) {
        return switch (type) {
            case "s" -> {
                int index = CellPlace.number(stored);
                yield index < strings.size() ? strings.get(index) : "";
            }
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            case "n" -> formats.print(stored, style, dateBase);
            default -> stored;
        };
    }

    /** Value or text of the element whose start tag was just found, formulas and phonetic guides left out. */
    static String richText(XmlScanner xml) {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        int wanted = 0;
        while (xml.depth() > outside) {
            XmlScanner.Kind kind = xml.next();
            if (kind == XmlScanner.Kind.START) {
                if (xml.token() == Cells.PHONETIC) {
                    xml.skipElement();
                } else {
                    wanted = xml.token();
                }
            } else if (kind == XmlScanner.Kind.END) {
                wanted = 0;
            } else if (wanted == Cells.VALUE || wanted == Cells.TEXT) {
                xml.appendText(text);
            }
        }
        return text.toString().replace("\r\n", "\n").replace("_x000D_", "");
    }
}
