package org.gongkai.redaction.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;

/**
 * Word files that hide something, one way each. {@link #NUMBER} is to be covered wherever it stands; {@link #WORD} was found by
 * nobody, and stands where no page shows it.
 */
final class HostileWordFiles {
    static final String NUMBER = "110101199003070038";
    static final String WORD = "凤凰行动预算九百万";

    private static final String START = "<w:p><w:r><w:t>";
    private static final String END = "</w:t></w:r></w:p>";
    private static final String STYLES = "<w:styles%s>";

    private HostileWordFiles() {}

    /** By what they do. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        text(files);
        shapes(files);
        otherParts(files);
        hidden(files);
        changes(files);
        fields(files);
        markup(files);
        packages(files);
        return files;
    }

    private static Docx docx() {
        return new Docx().body("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>本镇公示如下事项。</w:t></w:r></w:p>");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static void text(Map<String, byte[]> files) {
        files.put("one run", docx().line("身份证号：" + NUMBER).bytes());
        files.put(
                "three runs of other looks",
                docx().body(paragraph(run("身份证号110101")
                                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
                                + "<w:t>19900307</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + run("0038")))
                        .bytes());
        files.put("a run for each digit", docx().body(paragraph(digits())).bytes());
        files.put("wide digits", docx().line("１１０１０１１９９００３０７００３８").bytes());
        files.put(
                "blanks and marks between",
                docx().line("110101 1990-03.07 0038").bytes());
        files.put(
                "signs without width between",
                docx().line("110101\u200b19900307\u20600038").bytes());
        files.put(
                "two paragraphs of one cell",
                docx().body("<w:tbl><w:tr><w:tc>" + START + "110101199003" + END + START + "070038" + END
                                + "</w:tc></w:tr></w:tbl>")
                        .bytes());
        files.put(
                "a tabulator between",
                docx().body(paragraph(run("110101199") + "<w:r><w:tab/></w:r>" + run("003070038")))
                        .bytes());
        files.put(
                "character references",
                docx().line("&#49;&#x31;0101199003070038").bytes());
        files.put(
                "a section of characters",
                docx().line("<![CDATA[110101]]>199003070038").bytes());
        files.put(
                "white on white",
                docx().body(paragraph("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"2\"/></w:rPr><w:t>" + NUMBER
                                + "</w:t></w:r>"))
                        .bytes());
    }

    private static String digits() {
        StringBuilder runs = new StringBuilder();
        NUMBER.chars().forEach(digit -> runs.append(run(String.valueOf((char) digit))));
        return runs.toString();
    }

    private static void shapes(Map<String, byte[]> files) {
        String box = "<w:txbxContent>" + START + NUMBER + END + "</w:txbxContent>";
        files.put(
                "a text box in the middle of a number",
                docx().body(paragraph(run("1101011990") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + START
                                + "图框" + END + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
                                + run("03070038")))
                        .bytes());
        files.put(
                "a text box and its fallback",
                docx().body(paragraph(
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                        .bytes());
        files.put(
                "other words in the fallback",
                docx().body(paragraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>甲</w:t></mc:Choice>"
                                + "<mc:Fallback><w:t>" + WORD + "</w:t></mc:Fallback></mc:AlternateContent></w:r>"))
                        .bytes());
        files.put(
                "words for those who do not see",
                docx().body(drawing("descr=\"证号" + NUMBER + "\"")).bytes());
        files.put(
                "the path of a picture",
                docx().body(drawing("descr=\"C:\\" + WORD + "\\1.jpg\"")).bytes());
        files.put(
                "the name of a picture",
                docx().body(drawing("name=\"" + WORD + "\"")).bytes());
        files.put(
                "a hidden shape",
                docx().body(drawing("hidden=\"1\"><a:p><a:r><a:t>" + WORD + "</a:t></a:r></a:p></wp:docPr><wp:x"))
                        .bytes());
        files.put(
                "art of words",
                docx().body(paragraph("<w:r><w:pict><v:shape><v:textpath string=\"" + NUMBER
                                + "\"/></v:shape></w:pict></w:r>"))
                        .bytes());
        files.put(
                "a hidden old shape",
                docx().body(paragraph(
                                "<w:r><w:pict><v:shape style=\"position:absolute; visibility : hidden\"><v:textpath"
                                        + " string=\"" + WORD + "\"/></v:shape></w:pict></w:r>"))
                        .bytes());
        files.put("a chart", chart("<c:v>" + NUMBER + "</c:v>"));
        files.put("rows that a chart leaves out", chart("<c:extLst><c:ext><c:v>" + WORD + "</c:v></c:ext></c:extLst>"));
    }

    private static String drawing(String properties) {
        return paragraph(
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" " + properties + "/></wp:inline></w:drawing></w:r>");
    }

    private static byte[] chart(String content) {
        return docx().body(paragraph("<w:r><w:drawing><c:chart r:id=\"rId9\"/></w:drawing></w:r>"))
                .part("rId9", "chart", "charts/c.xml", "<c:chartSpace%s>" + content + "</c:chartSpace>")
                .bytes();
    }

    private static void otherParts(Map<String, byte[]> files) {
        String section = "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId2\"/></w:sectPr>";
        files.put(
                "a header",
                docx().body(section)
                        .part("rId2", "header", "header1.xml", "<w:hdr%s>" + START + NUMBER + END + "</w:hdr>")
                        .bytes());
        files.put(
                "a header that no section has",
                docx().part("rId2", "header", "header1.xml", "<w:hdr%s>" + START + WORD + END + "</w:hdr>")
                        .bytes());
        files.put("a note", notes("<w:r><w:footnoteReference w:id=\"2\"/></w:r>", NUMBER));
        files.put("a note that nothing leads to", notes("", WORD));
        files.put(
                "a comment",
                docx().body(paragraph("<w:commentRangeStart w:id=\"0\"/>" + run("甲")
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r>" + "<w:commentReference w:id=\"0\"/></w:r>"))
                        .part(
                                "rId2",
                                "comments",
                                "comments.xml",
                                "<w:comments%s>" + START + WORD + END + "</w:comments>")
                        .bytes());
        files.put(
                "a comment under another name",
                docx().part("rId2", "comments", "remarks.xml", "<w:comments%s>" + START + WORD + END + "</w:comments>")
                        .bytes());
        files.put(
                "building blocks",
                docx().part(
                                "rId2",
                                "glossaryDocument",
                                "glossary/document.xml",
                                "<w:glossaryDocument%s>" + WORD + "</w:glossaryDocument>")
                        .bytes());
        files.put(
                "variables of the file",
                docx().part(
                                "rId2",
                                "settings",
                                "settings.xml",
                                "<w:settings%s><w:docVars><w:docVar w:name=\"a\" w:val=\"" + WORD
                                        + "\"/></w:docVars></w:settings>")
                        .bytes());
        files.put(
                "data of a form",
                docx().part("rId2", "customXml", "../customXml/item1.xml", "<a>" + WORD + "</a>")
                        .bytes());
        files.put(
                "an embedded workbook",
                docx().body(paragraph(
                                "<w:r><w:object><o:OLEObject r:id=\"rId2\" ProgID=\"" + WORD + "\"/></w:object></w:r>"))
                        .part("rId2", "package", "embeddings/a.xlsx", zipped(WORD))
                        .bytes());
        files.put(
                "macros",
                docx().part("rId2", "vbaProject", "vbaProject.bin", WORD.getBytes(StandardCharsets.UTF_8))
                        .bytes());
        files.put(
                "the path of the template",
                docx().part(
                                "rId2",
                                "settings",
                                "settings.xml",
                                "<w:settings%s><w:attachedTemplate r:id=\"rId1\"/></w:settings>")
                        .lost(
                                "word/_rels/settings.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                        + "relationships\"><Relationship Id=\"rId1\" Type=\"x/attachedTemplate\" Target=\"file:///"
                                        + WORD
                                        + "\" TargetMode=\"External\"/></Relationships>")
                        .bytes());
    }

    private static byte[] notes(String reference, String text) {
        return docx().body(paragraph(run("甲") + reference))
                .part(
                        "rId2",
                        "footnotes",
                        "footnotes.xml",
                        "<w:footnotes%s><w:footnote w:id=\"2\">" + START + text + END + "</w:footnote></w:footnotes>")
                .bytes();
    }

    private static byte[] zipped(String text) {
        return new ZipParts()
                .add("xl/a.xml", text.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private static void hidden(Map<String, byte[]> files) {
        String secret = "<w:t>" + WORD + "</w:t></w:r>";
        files.put(
                "hidden text",
                docx().body(paragraph("<w:r><w:rPr><w:vanish/></w:rPr>" + secret))
                        .bytes());
        files.put(
                "a style that hides",
                styled(
                        "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>",
                        paragraph("<w:r><w:rPr><w:rStyle w:val=\"S\"/></w:rPr>" + secret)));
        files.put(
                "a style based on one that hides",
                styled(
                        "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:rPr><w:vanish w:val=\"on\"/>"
                                + "</w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"S\"><w:basedOn w:val=\"A\"/></w:style>",
                        paragraph("<w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r>" + secret)));
        files.put(
                "the usual style hides",
                styled(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"S\"><w:rPr><w:vanish/>"
                                + "</w:rPr></w:style>",
                        paragraph("<w:r>" + secret)));
        files.put(
                "all is hidden by default",
                styled(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault>" + "</w:docDefaults>",
                        paragraph("<w:r>" + secret)));
        files.put(
                "a table style that hides",
                styled(
                        "<w:style w:type=\"table\" w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>",
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"S\"/></w:tblPr><w:tr><w:tc><w:p><w:r>" + secret
                                + "</w:p></w:tc></w:tr></w:tbl>"));
        files.put(
                "a hidden row",
                docx().body("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r>" + secret
                                + "</w:p></w:tc></w:tr></w:tbl>")
                        .bytes());
    }

    private static byte[] styled(String styles, String body) {
        return docx().part("rId2", "styles", "styles.xml", STYLES + styles + "</w:styles>")
                .body(body)
                .bytes();
    }

    private static void changes(Map<String, byte[]> files) {
        String author = " w:id=\"3\" w:author=\"" + WORD + "\"";
        String gone = "<w:r><w:delText>" + WORD + "</w:delText></w:r>";
        files.put(
                "deleted text",
                docx().body(paragraph("<w:del" + author + ">" + gone + "</w:del>"))
                        .bytes());
        files.put("deleted text without its mark", docx().body(paragraph(gone)).bytes());
        files.put(
                "text in a deletion",
                docx().body(paragraph("<w:del>" + run(WORD) + "</w:del>")).bytes());
        files.put(
                "inserted text tells who",
                docx().body(paragraph("<w:ins" + author + ">" + run("甲") + "</w:ins>"))
                        .bytes());
        files.put(
                "text moved away",
                docx().body(paragraph("<w:moveFrom" + author + ">" + run(WORD) + "</w:moveFrom>"))
                        .bytes());
        files.put(
                "a deleted row",
                docx().body("<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + START + WORD + END
                                + "</w:tc></w:tr></w:tbl>")
                        .bytes());
        files.put(
                "a deleted cell",
                docx().body("<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr>" + START + WORD + END
                                + "</w:tc></w:tr></w:tbl>")
                        .bytes());
        files.put(
                "former looks",
                docx().body(paragraph("<w:r><w:rPr><w:rPrChange" + author + "/></w:rPr><w:t>甲</w:t></w:r>"))
                        .bytes());
    }

    private static void fields(Map<String, byte[]> files) {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String show = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("甲")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String instruction = "<w:r><w:instrText> QUOTE \"" + WORD + "\"</w:instrText></w:r>";
        files.put(
                "an instruction",
                docx().body(paragraph(begin + instruction + show)).bytes());
        files.put(
                "text in an instruction",
                docx().body(paragraph(begin + run(WORD) + show)).bytes());
        files.put(
                "an instruction without a field",
                docx().body(paragraph(instruction)).bytes());
        files.put(
                "an instruction without an end",
                docx().body(paragraph(begin + instruction)).bytes());
        files.put(
                "a simple field",
                docx().body(paragraph(
                                "<w:fldSimple w:instr=\"DOCVARIABLE " + WORD + "\">" + run("甲") + "</w:fldSimple>"))
                        .bytes());
        files.put(
                "a page number that says more",
                docx().body(paragraph(begin + "<w:r><w:instrText> PAGE \"" + WORD + "\"</w:instrText></w:r>" + show))
                        .bytes());
        files.put(
                "the help of a form",
                docx().body(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:helpText" + " w:val=\""
                                + WORD + "\"/></w:ffData></w:fldChar></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                                + show))
                        .bytes());
        files.put(
                "choices of a control",
                docx().body("<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value=\"" + WORD
                                + "\"/></w:dropDownList></w:sdtPr><w:sdtContent>" + paragraph(run("甲"))
                                + "</w:sdtContent></w:sdt>")
                        .bytes());
        files.put(
                "a smart tag",
                docx().body(paragraph("<w:smartTag w:element=\"person\"><w:smartTagPr><w:attr w:val=\"" + WORD
                                + "\"/></w:smartTagPr>" + run("甲") + "</w:smartTag>"))
                        .bytes());
        files.put(
                "a bookmark",
                docx().body(paragraph("<w:bookmarkStart w:id=\"1\" w:name=\"" + WORD + "\"/>" + run("甲")))
                        .bytes());
    }

    private static void markup(Map<String, byte[]> files) {
        files.put(
                "an element of nobody",
                docx().body(paragraph("<x:a xmlns:x=\"urn:x\">" + WORD + "</x:a>" + run("甲")))
                        .bytes());
        files.put(
                "an attribute of nobody",
                docx().body("<w:p xmlns:x=\"urn:x\" x:a=\"" + WORD + "\"/>").bytes());
        files.put(
                "stray text", docx().body("<w:p>" + WORD + run("甲") + "</w:p>").bytes());
        files.put("a comment of markup", docx().body("<!-- " + WORD + " -->").bytes());
        files.put("an instruction of markup", docx().body("<?x " + WORD + "?>").bytes());
        files.put(
                "a declared entity",
                new Docx()
                        .written("<!DOCTYPE a [<!ENTITY e \"" + WORD + "\">]><w:document xmlns:w=\"" + Docx.W
                                + "\"><w:body>" + START + "&e;" + END + "</w:body></w:document>"));
        files.put(
                "an extension",
                docx().body(paragraph("<a:extLst><a:ext uri=\"" + WORD + "\"/></a:extLst>" + run("甲")))
                        .bytes());
    }

    private static void packages(Map<String, byte[]> files) {
        files.put(
                "an author",
                docx().properties("core-properties", "docProps/core.xml", "<a>" + WORD + "</a>")
                        .bytes());
        files.put(
                "a property",
                docx().properties("custom-properties", "docProps/custom.xml", "<a>" + WORD + "</a>")
                        .bytes());
        files.put(
                "a part that nothing leads to",
                docx().lost("word/old.xml", WORD).bytes());
        files.put(
                "the name of a part",
                docx().body("<w:sectPr><w:headerReference r:id=\"rId2\"/></w:sectPr>")
                        .part("rId2", "header", WORD + ".xml", "<w:hdr%s/>")
                        .bytes());
        files.put(
                "the name of a relationship",
                docx().body("<w:sectPr><w:headerReference r:id=\"" + WORD + "\"/></w:sectPr>")
                        .part(WORD, "header", "header1.xml", "<w:hdr%s/>")
                        .bytes());
        files.put(
                "a relationship that nothing uses",
                docx().outside("rId7", "hyperlink", "http://example.cn/" + WORD).bytes());
        files.put(
                "a link",
                docx().body(paragraph("<w:hyperlink r:id=\"rId7\">" + run("甲") + "</w:hyperlink>"))
                        .outside("rId7", "hyperlink", "mailto:%31%31" + NUMBER.substring(2) + "@example.cn")
                        .bytes());
        files.put(
                "a link to a path",
                docx().body(paragraph("<w:hyperlink r:id=\"rId7\">" + run("甲") + "</w:hyperlink>"))
                        .outside("rId7", "hyperlink", "file:///C:/" + WORD)
                        .bytes());
        files.put(
                "a merged document",
                docx().body("<w:altChunk r:id=\"rId2\"/>")
                        .part("rId2", "aFChunk", "a.html", WORD.getBytes(StandardCharsets.UTF_8))
                        .bytes());
        files.put(
                "a file that is cut off",
                java.util.Arrays.copyOf(docx().line(WORD).bytes(), 600));
    }
}
