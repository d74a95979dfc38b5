package org.gongkai.web;

import java.nio.charset.StandardCharsets;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** The smallest Word files: a body, and a part it leads to as {@code rId1}. */
public final class TinyDocx {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORDS =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + RELATIONS + "\"";

    private TinyDocx() {}

    /** A file of this body alone. */
    public static byte[] of(String body) {
        return started(body).bytes();
    }

    /**
     * A file of this body and another part.
     *
     * @param link the last word of what leads to it, such as {@code header}
     * @param content paragraphs
     */
    public static byte[] with(String body, String link, String content) {
        return started(body)
                .add("word/_rels/document.xml.rels", links(link, "part1.xml"))
                .add("word/part1.xml", utf8("<w:hdr" + WORDS + ">" + content + "</w:hdr>"))
                .bytes();
    }

    /** A file of this body that tells who wrote it, and what it is called. */
    public static byte[] writtenBy(String author, String title, String body) {
        String properties = "<cp:coreProperties xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"><dc:title>"
                + title
                + "</dc:title><dc:creator>" + author + "</dc:creator></cp:coreProperties>";
        return started(
                        body,
                        "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
                                + "/metadata/core-properties\" Target=\"docProps/core.xml\"/>")
                .add("docProps/core.xml", utf8(properties))
                .bytes();
    }

    private static ZipParts started(String body) {
        return started(body, "");
    }

    private static ZipParts started(String body, String more) {
        return new ZipParts()
                .add(
                        "[Content_Types].xml",
                        utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"))
                .add("_rels/.rels", links("officeDocument", "word/document.xml", more))
                .add("word/document.xml", utf8("<w:document" + WORDS + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static byte[] links(String link, String target) {
        return links(link, target, "");
    }

    private static byte[] links(String link, String target, String more) {
        return utf8("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/"
                + link + "\" Target=\"" + target + "\"/>" + more + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
