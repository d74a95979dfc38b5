package org.gongkai.redaction.pdf.write;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.pdf.trace.Stopped;

/** JPEG 2000 files without the boxes that tell about the picture. */
final class Jpx {
    private static final Set<String> KEPT = Set.of("jP  ", "ftyp", "jp2h", "jp2c");
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int BARE = 0xff4f;

    private Jpx() {}

    static byte[] plain(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length > 1 && (in.getShort(0) & 0xffff) == BARE) {
            return file;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        int at = 0;
        while (at + HEAD <= file.length) {
            long length = in.getInt(at) & 0xffffffffL;
            if (length == 0) {
                length = (long) file.length - at;
            } else if (length == 1 && at + LONG_HEAD <= file.length) {
                length = in.getLong(at + HEAD);
            }
            if (length < HEAD || length > file.length - at) {
                throw new Stopped(Why.BROKEN, "a picture with damaged boxes");
            }
            if (KEPT.contains(new String(file, at + 4, 4, StandardCharsets.ISO_8859_1))) {
                out.write(file, at, (int) length);
            }
            at += (int) length;
        }
        return out.toByteArray();
    }
}
