package org.gongkai.redaction.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** A Word file written by hand, one thing after another. */
final class Docx {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:w=\"" + W + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder packageLinks = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    /** Adds markup to the body. */
    Docx body(String markup) {
        body.append(markup);
        return this;
    }

    /** Adds a paragraph of one run. */
    Docx line(String text) {
        return body("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    /** Adds a part that the body leads to, with the last word of the type. */
    Docx part(String id, String type, String name, String markup) {
        parts.put("word/" + name, markup.formatted(SPACES).getBytes(StandardCharsets.UTF_8));
        links.append(link(id, type, name, ""));
        return this;
    }

    /** Adds a part of bytes that the body leads to. */
    Docx part(String id, String type, String name, byte[] content) {
        parts.put("word/" + name, content);
        links.append(link(id, type, name, ""));
        return this;
    }

    /** Adds a part that nothing leads to. */
    Docx lost(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a way out of the file. */
    Docx outside(String id, String type, String address) {
        links.append(link(id, type, address, " TargetMode=\"External\""));
        return this;
    }

    /** Adds a part that the package itself leads to. */
    Docx properties(String type, String name, String markup) {
        parts.put(name, markup.getBytes(StandardCharsets.UTF_8));
        packageLinks.append(link("rP" + parts.size(), type, "/" + name, ""));
        return this;
    }

    private static String link(String id, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>".formatted(id, TYPE + type, target, mode);
    }

    byte[] bytes() {
        return written("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" + SPACES + "><w:body>" + body
                + "</w:body></w:document>");
    }

    /** The file with this as its main part. */
    byte[] written(String document) {
        ZipParts zip = new ZipParts();
        zip.add(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        zip.add("_rels/.rels", links(link("rId1", "officeDocument", "word/document.xml", "") + packageLinks));
        zip.add("word/document.xml", utf8(document));
        zip.add("word/_rels/document.xml.rels", links(links.toString()));
        parts.forEach(zip::add);
        return zip.bytes();
    }

    private static byte[] links(String rows) {
        return utf8("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + rows
                + "</Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
