package org.gongkai.redaction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Ways of drawing what is covered. */
final class TextCases {
    static final String ID = "11010519491231002X";
    static final String MOBILE = "13800138000";
    static final String NAME = "\u5f20\u4f1f";

    private TextCases() {}

    /** Makes a file. */
    @FunctionalInterface
    interface Making {
        void into(Draft draft) throws IOException;
    }

    /**
     * One file.
     *
     * @param name of the way
     * @param secret that is in it
     * @param making of it
     */
    record Case(String name, String secret, Making making) {
        Draft made() throws IOException {
            Draft draft = new Draft();
            making.into(draft);
            return draft;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>(PLAIN);
        cases.addAll(BROKEN);
        cases.addAll(UNSEEN);
        cases.addAll(EMBEDDED);
        return cases;
    }

    private static final List<Case> PLAIN = List.of(
            new Case("a plain line", ID, draft -> draft.line(72, 700, "ID " + ID + " of somebody")),
            new Case(
                    "kerning",
                    MOBILE,
                    draft -> draft.raw(
                            "BT /F1 12 Tf 72 700 Td [(Tel 13) -20 (800) 15.5 (13) 3 (8000) -80 ( end)] TJ ET")),
            new Case(
                    "hexadecimal digits",
                    MOBILE,
                    draft -> draft.raw("BT /F1 12 Tf 72 700 Td <3133383030313338303030> Tj ET")),
            new Case(
                    "octal escapes",
                    MOBILE,
                    draft -> draft.raw(
                            "BT /F1 12 Tf 72 700 Td (\\061\\063\\070\\060\\060\\061\\063\\070\\060\\060\\060) Tj ET")),
            new Case(
                    "next line and show",
                    MOBILE,
                    draft -> draft.raw("BT /F1 12 Tf 14 TL 72 700 Td (Tel) Tj (" + MOBILE + ") ' ET")),
            new Case(
                    "spaces and show",
                    MOBILE,
                    draft -> draft.raw("BT /F1 12 Tf 14 TL 72 700 Td (Tel) Tj 1 2 (a " + MOBILE + " b) \" ET")),
            new Case(
                    "white text",
                    MOBILE,
                    draft -> draft.raw("1 g").line(72, 700, MOBILE).raw("0 g")),
            new Case(
                    "a black box over it",
                    MOBILE,
                    draft -> draft.line(72, 700, MOBILE).raw("0 g 70 695 120 18 re f")),
            new Case("a turned page", MOBILE, draft -> {
                draft.page.setRotation(90);
                draft.line(72, 700, MOBILE);
            }),
            new Case(
                    "turned text",
                    MOBILE,
                    draft -> draft.raw("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (" + MOBILE + ") Tj ET")),
            new Case(
                    "mirrored text",
                    MOBILE,
                    draft -> draft.raw("BT /F1 12 Tf -1 0 0 1 300 300 Tm (" + MOBILE + ") Tj ET")),
            new Case(
                    "another zone of the plane",
                    MOBILE,
                    draft -> draft.raw("q 2 0 0 2 30 30 cm BT /F1 6 Tf 72 200 Td (" + MOBILE + ") Tj ET Q")));

    static final List<Case> BROKEN = List.of(
            new Case("glyph by glyph", ID, draft -> glyphs(draft, ID, 1)),
            new Case("from the last to the first", ID, draft -> glyphs(draft, ID, -1)),
            new Case("every other one first", ID, draft -> glyphs(draft, ID, 2)),
            new Case(
                    "two halves drawn apart",
                    ID,
                    draft -> draft.line(72 + 9 * 7, 700, ID.substring(9))
                            .line(72, 650, "Something else")
                            .raw("BT /F2 11 Tf 72 700 Td (" + ID.substring(0, 9) + ") Tj ET")),
            new Case(
                    "two lines of one cell",
                    ID,
                    draft -> draft.line(300, 700, "beside 1")
                            .line(72, 686, ID.substring(9))
                            .line(300, 686, "beside 2")
                            .line(72, 700, ID.substring(0, 9))),
            new Case("a cell that is two characters wide", ID, draft -> {
                for (int i = ID.length() - 2; i >= 0; i -= 2) {
                    draft.line(72, 700 - 7 * i, ID.substring(i, i + 2));
                    draft.line(120, 704 - 7 * i, "ab");
                    draft.line(160, 707 - 7 * i, "cd");
                }
            }),
            new Case("spaces between", MOBILE, draft -> draft.line(72, 700, "138 0013  80 00")),
            new Case(
                    "two instructions and two fonts",
                    ID,
                    draft -> draft.raw("BT /F1 12 Tf 72 700 Td (1101051949) Tj" + " /F2 12 Tf (1231002X) Tj ET")),
            new Case("far apart on one line, from the last to the first", MOBILE, draft -> {
                for (int i = MOBILE.length() - 1; i >= 0; i--) {
                    draft.line(72 + 30 * i, 700, MOBILE.substring(i, i + 1));
                }
            }),
            new Case("along a curve", MOBILE, draft -> {
                for (int i = 0; i < MOBILE.length(); i++) {
                    double turn = Math.toRadians(160 - 13 * i);
                    draft.raw("BT /F1 12 Tf %.4f %.4f %.4f %.4f %.2f %.2f Tm (%s) Tj ET"
                            .formatted(
                                    Math.sin(turn),
                                    -Math.cos(turn),
                                    Math.cos(turn),
                                    Math.sin(turn),
                                    300 + 90 * Math.cos(turn),
                                    500 + 90 * Math.sin(turn),
                                    MOBILE.charAt(i)));
                }
            }),
            new Case("one below the other", MOBILE, draft -> {
                for (int i = MOBILE.length() - 1; i >= 0; i--) {
                    draft.line(400, 700 - 13 * i, MOBILE.substring(i, i + 1));
                    draft.line(100 + 30 * (i % 3), 700 - 13 * i, "x");
                }
            }),
            new Case("each digit twice", MOBILE, draft -> {
                for (int i = 0; i < MOBILE.length(); i++) {
                    draft.line(72 + 7 * i, 700, MOBILE.substring(i, i + 1));
                    draft.line(72.4f + 7 * i, 700, MOBILE.substring(i, i + 1));
                }
            }),
            new Case("invisible digits between", MOBILE, draft -> {
                for (int i = 0; i < MOBILE.length(); i++) {
                    draft.raw("BT /F1 12 Tf %d 700 Td 0 Tr (%s) Tj 3 Tr (7) Tj ET"
                            .formatted(72 + 14 * i, MOBILE.charAt(i)));
                }
            }));

    private static void glyphs(Draft draft, String text, int step) {
        List<Integer> order = new ArrayList<>();
        for (int begin = 0; begin < Math.abs(step); begin++) {
            for (int i = begin; i < text.length(); i += Math.abs(step)) {
                order.add(step < 0 ? text.length() - 1 - i : i);
            }
        }
        order.forEach(
                i -> draft.raw("BT /F2 12 Tf 1 0 0 1 %s 700 Tm (%s) Tj ET".formatted(72 + 7.2f * i, text.charAt(i))));
    }

    private static final List<Case> UNSEEN = List.of(
            new Case("outside what is seen", MOBILE, draft -> {
                draft.page.setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(0, 100, 595, 742));
                draft.line(72, 50, MOBILE);
            }),
            new Case("invisible", MOBILE, draft -> draft.raw("BT /F1 12 Tf 3 Tr 72 700 Td (" + MOBILE + ") Tj ET")),
            new Case(
                    "for clipping alone",
                    MOBILE,
                    draft -> draft.raw("q BT /F1 12 Tf 7 Tr 72 700 Td (" + MOBILE + ") Tj ET 0 0 600 800 re f Q")),
            new Case("without a size", MOBILE, draft -> draft.raw("BT /F1 0 Tf 72 700 Td (" + MOBILE + ") Tj ET")),
            new Case(
                    "a form that is drawn twice",
                    MOBILE,
                    draft -> draft.name("XObject", "X", draft.form("BT /F1 12 Tf 72 700 Td (" + MOBILE + ") Tj ET"))
                            .raw("/X Do q 1 0 0 1 0 -50 cm /X Do Q")),
            new Case(
                    "half in a form and half beside it",
                    ID,
                    draft -> draft.name(
                                    "XObject",
                                    "X",
                                    draft.form("BT /F2 12 Tf 72 700 Td (" + ID.substring(0, 9) + ") Tj ET"))
                            .raw("BT /F2 12 Tf 136.8 700 Td (" + ID.substring(9) + ") Tj ET /X Do")),
            new Case("outside any text", MOBILE, draft -> draft.raw("/F1 12 Tf (" + MOBILE + ") Tj")),
            new Case("an unknown word", MOBILE, draft -> draft.raw("BX (" + MOBILE + ") XYZ EX")),
            new Case("a comment among the instructions", MOBILE, draft -> draft.raw("% " + MOBILE)));

    private static final List<Case> EMBEDDED = List.of(
            new Case("an embedded face", ID, draft -> noto(draft, "\u53f7\u7801" + ID + "\u672b")),
            new Case(
                    "wide digits",
                    "\uff11\uff13\uff18\uff10\uff10\uff11\uff13\uff18\uff10\uff10\uff10",
                    draft -> noto(draft, "\uff11\uff13\uff18\uff10\uff10\uff11\uff13\uff18\uff10\uff10\uff10")),
            new Case(
                    "a name of two characters",
                    NAME,
                    draft -> noto(draft, "\u6751\u6c11" + NAME + "\u7684\u7533\u8bf7")),
            new Case("a table that lies about a face that names its shapes", ID, draft -> {
                PDFont font = draft.whole();
                draft.raw("BT /N 14 Tf 72 700 Td " + draft.hex(font, ID) + " Tj ET");
                font.getCOSObject()
                        .setItem(
                                COSName.TO_UNICODE,
                                Draft.stream("begincmap 1 begincodespacerange"
                                        + " <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <00ff> <0041> endbfrange"
                                        + " 1 beginbfrange <0100> <ffff> <4e00> endbfrange endcmap"));
            }));

    private static PDFont noto(Draft draft, String text) throws IOException {
        PDFont font = draft.noto();
        draft.raw("BT /N 14 Tf 72 700 Td " + draft.hex(font, text) + " Tj ET");
        return font;
    }
}
