package org.gongkai.testkit.page;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.testkit.Dice;

/** Writes pages as a PDF file, in the different ways in which programs draw text and lines. */
public final class PdfFile {
    private enum Drawing {
        LINES,
        THIN_AREAS,
        FRAMES
    }

    private enum Showing {
        LINE,
        GLYPHS,
        ADJUSTED
    }

    private final Drawing drawing;
    private final Showing showing;
    private final boolean ownCodes;
    private final boolean turned;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<byte[]> objects = new ArrayList<>();

    private PdfFile(List<Sheet> sheets, Dice dice, boolean turned) {
        drawing = dice.pick(List.of(Drawing.values()));
        showing = dice.pick(List.of(Showing.values()));
        ownCodes = dice.chance(0.5) || !isSimplified(sheets);
        this.turned = turned;
    }

    /**
     * The file.
     *
     * @param dice decide how it is drawn
     * @param turned whether pages are stored lying on their side and turned when shown
     */
    public static byte[] write(List<Sheet> sheets, Dice dice, boolean turned) {
        return new PdfFile(sheets, dice, turned).write(sheets);
    }

    /** Whether the characters are all in the collection that the ready-made codes are of. */
    private static boolean isSimplified(List<Sheet> sheets) {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        return sheets.stream()
                .flatMap(sheet -> sheet.texts().stream())
                .allMatch(text -> simplified.canEncode(text.text()));
    }

    private byte[] write(List<Sheet> sheets) {
        StringBuilder kids = new StringBuilder();
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            contents.add(content(sheets.get(i)));
            kids.append(7 + 2 * i).append(" 0 R ");
        }
        add("<</Type/Catalog/Pages 2 0 R>>");
        add("<</Type/Pages/Count " + sheets.size() + "/Kids[" + kids + "]>>");
        add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/" + (ownCodes ? "Identity-H" : "UniGB-UCS2-H")
                + "/DescendantFonts[4 0 R]" + (ownCodes ? "/ToUnicode 6 0 R" : "") + ">>");
        add("<</Type/Font/Subtype/CIDFontType" + (ownCodes ? 2 : 0) + "/BaseFont/STSong-Light/CIDSystemInfo"
                + (ownCodes
                        ? "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[" + ownWidths()
                        : "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/W[1 95 500")
                + "]/DW 1000/FontDescriptor 5 0 R>>");
        add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
                + "/Descent -120/CapHeight 880/StemV 93>>");
        add(stream(ownCodes ? toUnicode() : ""));
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String box = turned
                    ? number(sheet.height()) + " " + number(sheet.width()) + "]/Rotate 90"
                    : number(sheet.width()) + " " + number(sheet.height()) + "]";
            add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + box + "/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + (8 + 2 * i) + " 0 R>>");
            add(stream(contents.get(i)));
        }
        return assembled();
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private String content(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        if (turned) {
            out.append("0 1 -1 0 ").append(number(sheet.height())).append(" 0 cm\n");
        }
        out.append("0.5 w\n");
        for (Sheet.Line line : sheet.lines()) {
            line(line, sheet.height(), out);
        }
        for (Sheet.Text text : sheet.texts()) {
            text(text, sheet.height(), out);
        }
        return out.toString();
    }

    private void line(Sheet.Line line, double height, StringBuilder out) {
        String x0 = number(line.x0());
        String y0 = number(height - line.y0());
        switch (drawing) {
            case LINES ->
                out.append("%s %s m %s %s l S%n".formatted(x0, y0, number(line.x1()), number(height - line.y1())));
            case THIN_AREAS ->
                out.append("%s %s %s %s re f%n"
                        .formatted(
                                x0,
                                y0,
                                number(Math.max(0.5, line.x1() - line.x0())),
                                number(Math.min(-0.5, line.y0() - line.y1()))));
            case FRAMES ->
                out.append("%s %s %s %s re S%n"
                        .formatted(x0, y0, number(line.x1() - line.x0()), number(line.y0() - line.y1())));
        }
    }

    private void text(Sheet.Text text, double height, StringBuilder out) {
        String size = number(text.size());
        out.append("BT /F1 %s Tf 1 0 0 1 %s %s Tm%n".formatted(size, number(text.x()), number(height - text.y())));
        int[] characters = text.text().codePoints().toArray();
        switch (showing) {
            case LINE -> {
                out.append('<');
                for (int character : characters) {
                    out.append(code(character));
                }
                out.append("> Tj");
            }
            case GLYPHS -> {
                for (int character : characters) {
                    out.append('<').append(code(character)).append("> Tj ");
                    out.append(number(Sheet.ems(character) * text.size())).append(" 0 Td ");
                }
            }
            case ADJUSTED -> {
                out.append('[');
                for (int character : characters) {
                    out.append('<').append(code(character)).append("> 2 ");
                }
                out.append("] TJ");
            }
        }
        out.append(" ET\n");
    }

    private String code(int character) {
        int code = ownCodes ? codes.computeIfAbsent(character, absent -> codes.size() + 1) : character;
        return "%04X".formatted(code);
    }

    private String ownWidths() {
        StringBuilder widths = new StringBuilder();
        codes.forEach((character, code) -> widths.append(code)
                .append(" [")
                .append((int) (Sheet.ems(character) * 1000))
                .append("] "));
        return widths.toString();
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange ");
        codes.forEach((character, code) ->
                map.append("1 beginbfchar <%04X> <%s> endbfchar%n".formatted(code, utf16(character))));
        return map.append("endcmap end end").toString();
    }

    private static String utf16(int character) {
        StringBuilder hex = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            hex.append("%04X".formatted((int) unit));
        }
        return hex.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private byte[] assembled() {
        StringBuilder file = new StringBuilder("%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n");
            file.append(new String(objects.get(i), StandardCharsets.ISO_8859_1)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
