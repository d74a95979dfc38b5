package org.gongkai.redaction.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Excel files that hide something, one way each. {@link #NUMBER} and {@link #TELEPHONE} are to be covered wherever they stand;
 * {@link #WORD} was found by nobody, and stands where no sheet shows it.
 */
final class HostileWorkbooks {
    static final String NUMBER = "110101199003070038";
    static final String TELEPHONE = "13800138000";
    static final String WORD = "凤凰行动预算九百万";

    private static final String HIDDEN_CELL = text("B2", WORD);

    private HostileWorkbooks() {}

    /** By what they do. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        shown(files);
        hidden(files);
        strings(files);
        behind(files);
        sources(files);
        drawings(files);
        packages(files);
        return files;
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String row(String attributes) {
        return "<row r=\"2\" " + attributes + ">" + HIDDEN_CELL + "</row>";
    }

    private static void shown(Map<String, byte[]> files) {
        files.put("a text", new Xlsx().cell(text("A2", NUMBER)).bytes());
        files.put(
                "a text of many looks",
                new Xlsx()
                        .cell(
                                "<c r=\"A2\" t=\"inlineStr\"><is><r><t>110101</t></r><r><rPr><b/></rPr><t>199003070038</t></r></is></c>")
                        .bytes());
        files.put(
                "a number",
                new Xlsx().cell("<c r=\"A2\"><v>13800138000</v></c>").bytes());
        files.put(
                "a number with an exponent",
                new Xlsx().cell("<c r=\"A2\"><v>1.3800138E10</v></c>").bytes());
        files.put(
                "a result",
                new Xlsx()
                        .cell("<c r=\"A2\" t=\"str\"><f>A1&amp;\"\"</f><v>" + NUMBER + "</v></c>")
                        .bytes());
        files.put(
                "the name of a sheet",
                new Xlsx().sheet("name=\"" + NUMBER + "\"", "worksheet", "").bytes());
        files.put(
                "the head of a page",
                new Xlsx()
                        .after(
                                "<headerFooter><oddHeader>&amp;L&amp;8电话138&amp;\"Arial,Bold\"00138&amp;K01+000000</oddHeader></headerFooter>")
                        .bytes());
        files.put(
                "the tip of a link",
                new Xlsx()
                        .after("<hyperlinks><hyperlink ref=\"A1\" location=\"A1\" tooltip=\"" + NUMBER
                                + "\"/></hyperlinks>")
                        .bytes());
    }

    private static void hidden(Map<String, byte[]> files) {
        files.put(
                "a hidden sheet",
                new Xlsx()
                        .sheet("name=\"二\" state=\"hidden\"", "worksheet", row(""))
                        .bytes());
        files.put(
                "a very hidden sheet",
                new Xlsx()
                        .sheet("name=\"" + WORD + "\" state=\"veryHidden\"", "worksheet", row(""))
                        .bytes());
        files.put(
                "a sheet of macros",
                new Xlsx().sheet("name=\"二\"", "xlMacrosheet", row("")).bytes());
        files.put("a hidden row", new Xlsx().rows(row("hidden=\"1\"")).bytes());
        files.put(
                "a row without height",
                new Xlsx().rows(row("ht=\"0\" customHeight=\"1\"")).bytes());
        files.put(
                "a hidden column",
                new Xlsx()
                        .before("<cols><col min=\"2\" max=\"2\" hidden=\"true\"/></cols>")
                        .rows(row(""))
                        .bytes());
        files.put(
                "a column without width",
                new Xlsx()
                        .before("<cols><col min=\"2\" max=\"3\" width=\"0\"/></cols>")
                        .rows(row(""))
                        .bytes());
        files.put(
                "cells that do not say where they stand",
                new Xlsx()
                        .before("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
                        .rows("<row r=\"2\"><c><v>1</v></c>" + text("", WORD).replace("r=\"\" ", "") + "</row>")
                        .bytes());
        files.put(
                "rows hidden by default",
                new Xlsx()
                        .before("<sheetFormatPr zeroHeight=\"1\"/>")
                        .rows(row(""))
                        .bytes());
        files.put(
                "a format that shows nothing",
                new Xlsx()
                        .part(
                                "rId3",
                                "styles",
                                "styles.xml",
                                "<styleSheet%s><numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>")
                        .cell("<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>" + WORD + "</t></is></c>")
                        .bytes());
    }

    private static void strings(Map<String, byte[]> files) {
        files.put("a shared text", shared("<si><t>" + NUMBER + "</t></si>"));
        files.put("a shared text in pieces", shared("<si><r><t>1101011990</t></r><r><t>03070038</t></r></si>"));
        files.put("a shared text that no cell shows", shared("<si><t>甲</t></si><si><t>" + WORD + "</t></si>"));
        files.put("how a text is read", shared("<si><t>甲</t><rPh sb=\"0\" eb=\"1\"><t>" + WORD + "</t></rPh></si>"));
        files.put(
                "a shared text of a hidden row",
                new Xlsx()
                        .part("rId3", "sharedStrings", "sharedStrings.xml", "<sst%s><si><t>" + WORD + "</t></si></sst>")
                        .rows("<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
                        .bytes());
    }

    private static byte[] shared(String items) {
        return new Xlsx()
                .part("rId3", "sharedStrings", "sharedStrings.xml", "<sst%s>" + items + "</sst>")
                .cell("<c r=\"A2\" t=\"s\"><v>0</v></c>")
                .bytes();
    }

    private static void behind(Map<String, byte[]> files) {
        files.put(
                "a formula",
                new Xlsx()
                        .cell("<c r=\"A2\"><f>IF(1=1,2,\"" + WORD + "\")</f><v>2</v></c>")
                        .bytes());
        files.put(
                "a defined name",
                new Xlsx()
                        .workbook("<definedNames><definedName name=\"a\" hidden=\"1\">\"" + WORD
                                + "\"</definedName></definedNames>")
                        .bytes());
        files.put(
                "a list of choices",
                new Xlsx()
                        .after("<dataValidations><dataValidation><formula1>\"" + WORD
                                + "\"</formula1></dataValidation></dataValidations>")
                        .bytes());
        files.put(
                "another case",
                new Xlsx()
                        .after("<scenarios><scenario name=\"" + WORD + "\"/></scenarios>")
                        .bytes());
        files.put(
                "a filter",
                new Xlsx()
                        .after("<autoFilter><filterColumn><filters><filter val=\"" + WORD
                                + "\"/></filters></filterColumn></autoFilter>")
                        .bytes());
        files.put(
                "a rule of looks",
                new Xlsx()
                        .after("<conditionalFormatting sqref=\"A1\"><cfRule type=\"cellIs\"><formula>\"" + WORD
                                + "\"</formula></cfRule></conditionalFormatting>")
                        .bytes());
        files.put(
                "looks of somebody",
                new Xlsx()
                        .after("<customSheetViews><customSheetView guid=\"" + WORD + "\"/></customSheetViews>")
                        .bytes());
        files.put(
                "an extension",
                new Xlsx().after("<extLst><ext>" + WORD + "</ext></extLst>").bytes());
        files.put(
                "the name that code calls a sheet",
                new Xlsx().before("<sheetPr codeName=\"" + WORD + "\"/>").bytes());
        files.put(
                "where the file lay",
                new Xlsx()
                        .workbook("<mc:AlternateContent><mc:Choice Requires=\"x15\"><x15ac:absPath"
                                + " xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\" url=\"C:\\"
                                + WORD
                                + "\"/></mc:Choice></mc:AlternateContent>")
                        .bytes());
        files.put(
                "who locked the file",
                new Xlsx().workbook("<fileSharing userName=\"" + WORD + "\"/>").bytes());
    }

    private static void sources(Map<String, byte[]> files) {
        for (String type : new String[] {
            "pivotTable",
            "comments",
            "threadedComment",
            "vmlDrawing",
            "table",
            "queryTable",
            "printerSettings",
            "oleObject",
            "slicer",
            "customProperty"
        }) {
            files.put(
                    "beside a sheet: " + type,
                    new Xlsx()
                            .sheetPart("rId5", type, type + "s/a1.xml", "<a%s>" + WORD + "</a>")
                            .after("<legacyDrawing r:id=\"rId5\"/>")
                            .bytes());
        }
        for (String type : new String[] {
            "pivotCacheDefinition",
            "externalLink",
            "connections",
            "person",
            "xmlMaps",
            "vbaProject",
            "customXml",
            "metadata",
            "calcChain",
            "revisionHeaders",
            "powerPivotData"
        }) {
            files.put(
                    "beside the workbook: " + type,
                    new Xlsx()
                            .part("rId5", type, type + "/a1.xml", "<a%s>" + WORD + "</a>")
                            .workbook("<externalReferences><externalReference r:id=\"rId5\"/></externalReferences>")
                            .bytes());
        }
    }

    private static void drawings(Map<String, byte[]> files) {
        files.put("a text box", drawing("<xdr:cNvPr id=\"1\" name=\"a\"/>", NUMBER));
        files.put("a hidden text box", drawing("<xdr:cNvPr id=\"1\" name=\"a\" hidden=\"1\"/>", WORD));
        files.put(
                "words for those who do not see",
                drawing("<xdr:cNvPr id=\"1\" name=\"a\" descr=\"" + NUMBER + "\"/>", "甲"));
        files.put(
                "a drawing that no sheet shows",
                new Xlsx()
                        .sheetPart(
                                "rId5",
                                "drawing",
                                "drawings/a.xml",
                                "<xdr:wsDr%s><a:p><a:r><a:t>" + WORD + "</a:t></a:r></a:p></xdr:wsDr>")
                        .bytes());
    }

    private static byte[] drawing(String properties, String text) {
        return new Xlsx()
                .after("<drawing r:id=\"rId5\"/>")
                .sheetPart(
                        "rId5",
                        "drawing",
                        "drawings/a.xml",
                        "<xdr:wsDr%s><xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr>" + properties
                                + "</xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>" + text.substring(0, 1)
                                + "</a:t></a:r><a:r><a:t>"
                                + text.substring(1)
                                + "</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>")
                .bytes();
    }

    private static void packages(Map<String, byte[]> files) {
        files.put(
                "an author",
                new Xlsx()
                        .properties("core-properties", "docProps/core.xml", "<a>" + WORD + "</a>")
                        .bytes());
        files.put(
                "a small picture of the page",
                new Xlsx().properties("thumbnail", "docProps/t.emf", WORD).bytes());
        files.put(
                "a part that nothing leads to",
                new Xlsx().lost("xl/old.xml", WORD).bytes());
        files.put("a comment of markup", new Xlsx().after("<!--" + WORD + "-->").bytes());
        files.put(
                "stray text", new Xlsx().rows("<row r=\"2\">" + WORD + "</row>").bytes());
    }
}
