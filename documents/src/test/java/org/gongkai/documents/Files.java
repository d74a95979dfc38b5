package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small files in memory and opens them. */
final class Files {
    private static final DocumentOpener OPENER = new DocumentOpener(Limits.DEFAULT);

    private Files() {}

    static byte[] zip(Charset names, Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(content(namesAndContents[i + 1]));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] content(Object content) {
        return content instanceof byte[] bytes ? bytes : ((String) content).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(String body, Object... more) {
        List<Object> parts = new ArrayList<>(List.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                        + body + "</w:body></w:document>"));
        parts.addAll(List.of(more));
        return zip(StandardCharsets.UTF_8, parts.toArray());
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static List<Opened> open(String name, byte[] bytes) {
        return OPENER.open(name, bytes);
    }

    static SourceDocument read(String name, byte[] bytes) {
        List<Opened> opened = open(name, bytes);
        assertThat(opened).hasSize(1).first().isInstanceOf(Opened.Readable.class);
        return ((Opened.Readable) opened.get(0)).document();
    }

    static Refusal.Code refusal(String name, byte[] bytes) {
        List<Opened> opened = open(name, bytes);
        assertThat(opened).hasSize(1).first().isInstanceOf(Opened.Refused.class);
        return ((Opened.Refused) opened.get(0)).refusal().code();
    }
}
