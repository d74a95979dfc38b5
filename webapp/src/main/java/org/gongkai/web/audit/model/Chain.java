package org.gongkai.web.audit.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditRow;

/** SHA-256 over canonical bytes: of a row, and of a link with all before it. Hashes are 64 hexadecimal digits. */
public final class Chain {
    /** What stands before the first link. */
    public static final String BEGINNING = "0".repeat(64);

    private static final int FORM = 1;

    private Chain() {}

    /** The digest of what a row says, wherever it stands. */
    public static String digest(AuditRow row) {
        AuditEntry entry = row.entry();
        Instant at = row.recordedAt();
        return sha256(bytes -> {
            bytes.writeInt(FORM);
            bytes.writeLong(at.getEpochSecond());
            bytes.writeInt(at.getNano());
            bytes.writeLong(entry.body());
            bytes.writeLong(entry.who().accountId());
            write(bytes, entry.who().name());
            write(bytes, entry.who().address());
            write(bytes, entry.action());
            write(bytes, entry.subject().kind());
            write(bytes, entry.subject().id());
            bytes.writeLong(entry.subject().version());
            write(bytes, entry.reason());
            write(bytes, row.personal());
        });
    }

    /** The seal of this row as the next link after the end of its body's chain. */
    public static Seal next(ChainEnd end, AuditRow row) {
        long sequence = end.sequence() + 1;
        String digest = digest(row);
        String hash = link(end.hash(), end.body(), sequence, row.position(), digest);
        return new Seal(end.body(), sequence, row.position(), digest, hash);
    }

    /** The hash that a seal must have after this one. */
    public static String link(String previousHash, long body, long sequence, long position, String digest) {
        return sha256(bytes -> {
            bytes.writeInt(FORM);
            bytes.writeLong(body);
            bytes.writeLong(sequence);
            bytes.writeLong(position);
            bytes.write(HexFormat.of().parseHex(previousHash));
            bytes.write(HexFormat.of().parseHex(digest));
        });
    }

    /** Its length comes first, so that no two rows write the same bytes. */
    private static void write(DataOutputStream bytes, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeInt(utf8.length);
        bytes.write(utf8);
    }

    private static String sha256(Content content) {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (DataOutputStream bytes = new DataOutputStream(buffer)) {
            content.writeTo(bytes);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(buffer.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream bytes) throws IOException;
    }
}
