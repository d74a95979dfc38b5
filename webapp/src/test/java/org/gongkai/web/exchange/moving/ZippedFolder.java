package org.gongkai.web.exchange.moving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as people zip it. */
public final class ZippedFolder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    private ZippedFolder(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    /** Named in UTF-8. */
    public static ZippedFolder utf8() {
        return new ZippedFolder(StandardCharsets.UTF_8);
    }

    /** Named as old Windows names files. */
    public static ZippedFolder gbk() {
        return new ZippedFolder(Charset.forName("GBK"));
    }

    /** With a file of this text. */
    public ZippedFolder with(String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it. */
    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
