package org.gongkai.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small PDF files for tests, drawn with the instructions of the format; places are in points from the top left corner. */
final class PdfPages {
    private static final int HEIGHT = 842;
    private final List<StringBuilder> pages = new ArrayList<>();
    private String pageEntries = "/MediaBox[0 0 595 842]";
    private String encoding = "UniGB-UCS2-H";
    private String trailer = "";

    PdfPages() {
        page();
    }

    PdfPages page() {
        pages.add(new StringBuilder());
        return this;
    }

    PdfPages with(String entries) {
        pageEntries = entries;
        return this;
    }

    PdfPages encoded(String name) {
        encoding = name;
        return this;
    }

    PdfPages trailer(String entries) {
        trailer = entries;
        return this;
    }

    PdfPages raw(String instructions) {
        pages.getLast().append(instructions).append('\n');
        return this;
    }

    /** Text of 10 points; y is the base line. */
    PdfPages text(int x, int y, String text) {
        return raw("BT /F1 10 Tf 1 0 0 1 %d %d Tm %s Tj ET".formatted(x, HEIGHT - y, hex(text)));
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder("<");
        text.chars().forEach(c -> hex.append("%04X".formatted(c)));
        return hex.append('>').toString();
    }

    PdfPages line(int x0, int y0, int x1, int y1) {
        return raw("%d %d m %d %d l S".formatted(x0, HEIGHT - y0, x1, HEIGHT - y1));
    }

    /** All lines of a grid. */
    PdfPages grid(int[] columns, int... rows) {
        for (int x : columns) {
            line(x, rows[0], x, rows[rows.length - 1]);
        }
        for (int y : rows) {
            line(columns[0], y, columns[columns.length - 1], y);
        }
        return this;
    }

    byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/" + encoding + "/DescendantFonts[4 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering("
                + (encoding.startsWith("Identity") ? "Identity" : "GB1") + ")/Supplement 2>>/W[1 95 500]/DW 1000"
                + "/FontDescriptor 5 0 R>>");
        objects.add("<</Type/FontDescriptor/FontName/Song/Flags 6/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
                + "/Descent -120/CapHeight 880/StemV 93>>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R" + pageEntries + "/Resources<</Font<</F1 3 0 R>>" + "/XObject<</Im1 "
                    + (6 + 2 * pages.size()) + " 0 R>>>>/Contents " + (7 + 2 * i) + " 0 R>>");
            objects.add("<</Length " + pages.get(i).length() + ">>stream\n" + pages.get(i) + "\nendstream");
        }
        objects.add("<</Type/XObject/Subtype/Image/Length 0>>stream\n\nendstream");
        return assembled(objects).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String assembled(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        return file.append(table)
                .append("trailer<</Size " + (objects.size() + 1) + "/Root 1 0 R" + trailer + ">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }
}
