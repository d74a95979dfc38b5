package org.gongkai.web.publishing.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Classification.EntryRef;

/**
 * What an approval is for: the SHA-256 of text, metadata and attachments. Any change makes another one.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {
    private static final int SHOWN = 12;

    /** The fingerprint of a content: each part with its length before it, so that no two contents share their bytes. */
    public static Fingerprint of(Content content) {
        MessageDigest digest = sha256();
        add(digest, content.title());
        add(digest, content.text());
        add(digest, content.attribute().name());
        add(digest, content.ground());
        add(digest, content.documentNumber());
        add(digest, content.writtenOn().map(Object::toString).orElse(""));
        add(digest, content.receivedOn().map(Object::toString).orElse(""));
        add(digest, content.keywords());
        for (Attachment attachment : content.attachments()) {
            add(digest, attachment.name());
            add(digest, attachment.sha256());
        }
        add(digest, content.classification());
        return new Fingerprint(hex(digest)).with(content.particulars());
    }

    /**
     * A notice has the fingerprint it had before there were kinds. Any other has that of this one, its kind and its elements: the
     * code of a kind is never the name of an attribute, which stands third in everything else.
     */
    private Fingerprint with(Particulars particulars) {
        if (particulars.equals(Particulars.NONE)) {
            return this;
        }
        MessageDigest digest = sha256();
        add(digest, "kind");
        add(digest, hex);
        add(digest, particulars.kind());
        particulars.elements().forEach((code, value) -> {
            add(digest, code);
            add(digest, value);
        });
        return new Fingerprint(hex(digest));
    }

    /** The fingerprint of a single text. */
    public static Fingerprint of(String text) {
        MessageDigest digest = sha256();
        add(digest, text);
        return new Fingerprint(hex(digest));
    }

    /** The beginning that is printed on paper and compared when a signed form comes back. */
    public String shown() {
        return hex.substring(0, SHOWN);
    }

    /**
     * An item without a classification has the fingerprint it had before there were any. Five parts follow an even number of
     * them, so that no list of attachments has the same bytes.
     */
    private static void add(MessageDigest digest, Classification classification) {
        if (!classification.equals(Classification.NONE)) {
            EntryRef entry = classification.entry().orElse(new EntryRef("", ""));
            add(digest, "classification");
            add(digest, entry.code());
            add(digest, entry.edition());
            add(digest, classification.subject());
            add(digest, classification.genre());
        }
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
