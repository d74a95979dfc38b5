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

    private static ZipParts started(String body) {
        return new ZipParts()
                .add(
                        "[Content_Types].xml",
                        utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"))
                .add("_rels/.rels", links("officeDocument", "word/document.xml"))
                .add("word/document.xml", utf8("<w:document" + WORDS + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static byte[] links(String link, String target) {
        return utf8("<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/"
                + link + "\" Target=\"" + target + "\"/></Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
