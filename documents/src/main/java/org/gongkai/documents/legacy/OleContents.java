package org.gongkai.documents.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;
import org.jspecify.annotations.Nullable;

/** The streams of a compound file (OLE2). Whatever is wrong with it is a {@link RefusedException}. */
public final class OleContents {
    /** What a compound file is. */
    public enum Kind {
        /** A Word document. */
        WORD,
        /** An Excel workbook. */
        EXCEL,
        /** An office file of the newer formats behind a password. */
        ENCRYPTED,
        /** Something else, such as a presentation, an e-mail or an installer. */
        OTHER
    }

    private final DirectoryNode root;

    private OleContents(DirectoryNode root) {
        this.root = root;
    }

    /** Reads the directory of a compound file. */
    public static OleContents of(byte[] bytes) {
        return Corruption.guard(
                "OLE2", () -> new OleContents(new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot()));
    }

    /** What the file is, by the names of its streams. */
    public Kind kind() {
        if (root.hasEntry("EncryptedPackage")) {
            return Kind.ENCRYPTED;
        }
        if (root.hasEntry("WordDocument")) {
            return Kind.WORD;
        }
        return root.hasEntry("Workbook") || root.hasEntry("WORKBOOK") || root.hasEntry("BOOK") || root.hasEntry("Book")
                ? Kind.EXCEL
                : Kind.OTHER;
    }

    /** The root folder. */
    public DirectoryNode root() {
        return root;
    }

    Set<String> names() {
        return root.getEntryNames();
    }

    /** Names of what a folder of the root holds. */
    Set<String> children(String folder) throws IOException {
        return root.getEntry(folder) instanceof DirectoryNode found ? found.getEntryNames() : Set.of();
    }

    /** All bytes of a stream, null where there is none of this name. */
    public byte @Nullable [] stream(String name) throws IOException {
        if (!root.hasEntry(name) || !(root.getEntry(name) instanceof DocumentEntry entry)) {
            return null;
        }
        try (DocumentInputStream in = root.createDocumentInputStream(entry)) {
            int size = entry.getSize();
            if (size < 0 || size > in.available()) {
                throw new RefusedException(Refusal.Code.CORRUPTED, name);
            }
            return in.readNBytes(size);
        }
    }
}
