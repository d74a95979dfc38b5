package org.gongkai.documents.opening;

import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opening;
import org.gongkai.documents.Recipient;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;

/** Opens one file given from outside, with a fresh budget for everything in it. */
public final class FileOpening implements Opening {
    /** Made by the service loader. */
    public FileOpening() {}

    @Override
    public void open(String name, byte[] bytes, Limits limits, Recipient recipient) {
        new FileVisit(new InflationBudget(limits), 0, recipient).open(name, bytes);
    }

    /** Whether the file is plain text, a page, a docx or an xlsx, by its content. */
    public static boolean isPlain(byte[] bytes, Limits limits) {
        return switch (Signature.of(bytes)) {
            case TEXT -> true;
            case ZIP -> isPlainPackage(bytes, limits);
            default -> false;
        };
    }

    private static boolean isPlainPackage(byte[] bytes, Limits limits) {
        try {
            MediaType type = Signature.ofZip(ZipDirectory.of(bytes, new InflationBudget(limits)));
            return type == MediaType.DOCX || type == MediaType.XLSX;
        } catch (RefusedException broken) {
            return true;
        }
    }

    /** What the first bytes say that the file is. */
    public static MediaType type(byte[] bytes) {
        return Signature.of(bytes);
    }

    /** Lower-case hex of the hash of the bytes, empty where there are none. */
    public static String sha256(byte[] bytes) {
        return FileVisit.sha256(bytes);
    }
}
