package org.gongkai.documents.legacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;

/** A file of Microsoft's old container format: which program wrote it, and what it says. */
public final class LegacyReader implements AutoCloseable {
    private final POIFSFileSystem container;

    /** A reader of one file; what is no sound container is refused as corrupted. */
    public LegacyReader(byte[] bytes) {
        try {
            container = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException broken) {
            throw corrupted();
        }
    }

    /** The type by the streams in the container; a container around an encrypted docx or xlsx is refused. */
    public MediaType type() {
        DirectoryNode root = container.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new RefusedException(Refusal.Code.ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return MediaType.DOC;
        }
        boolean isWorkbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
        return isWorkbook ? MediaType.XLS : MediaType.UNKNOWN;
    }

    /** Reads the document. */
    public void read(MediaType type, EventStream out) {
        try {
            PropertySets.read(container, out);
            if (type == MediaType.DOC) {
                new DocReader(container.getRoot(), out).read();
            } else {
                new XlsReader(container.getRoot(), out).read();
            }
        } catch (EncryptedDocumentException encrypted) {
            throw new RefusedException(Refusal.Code.ENCRYPTED);
        } catch (IOException broken) {
            throw corrupted();
        }
    }

    private static RefusedException corrupted() {
        return new RefusedException(Refusal.Code.CORRUPTED, "OLE2");
    }

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException harmless) {
            throw corrupted();
        }
    }
}
