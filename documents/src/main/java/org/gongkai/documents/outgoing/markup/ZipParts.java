package org.gongkai.documents.outgoing.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file of named parts, in the order given, all dated alike. */
public final class ZipParts {
    /** The first moment that a zip entry can hold. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    /** A file that is held until it is whole. */
    public ZipParts() {
        zip = new ZipOutputStream(bytes);
    }

    /** A file that goes out while it is made; the stream stays open. */
    public ZipParts(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Adds a part. */
    public ZipParts add(String name, byte[] content) {
        begin(name);
        try {
            zip.write(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return end();
    }

    /** Adds a part of XML. */
    public ZipParts add(String name, Markup content) {
        return add(name, content.bytes());
    }

    /** Begins a part that is given piece by piece. */
    public ZipParts begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        try {
            zip.putNextEntry(entry);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** A piece of the part that was begun, in UTF-8. */
    public ZipParts write(String piece) {
        try {
            zip.write(piece.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Ends the part that was begun. */
    public ZipParts end() {
        try {
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** Ends a file that goes out. */
    public void finish() {
        try {
            zip.finish();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file. */
    public byte[] bytes() {
        finish();
        return bytes.toByteArray();
    }
}
