package org.gongkai.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A pdf file as a scanner makes it: every page one jpeg, no text. */
final class ScannedPdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private ScannedPdf() {}

    /** One page per picture, each of this size in dots. */
    static byte[] of(List<byte[]> pictures, int width, int height) {
        ScannedPdf file = new ScannedPdf();
        file.say("%PDF-1.4\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pictures.size(); i++) {
            kids.append(3 + 3 * i).append(" 0 R ");
        }
        file.object("<</Type/Catalog/Pages 2 0 R>>", new byte[0]);
        file.object("<</Type/Pages/Count %d/Kids[%s]>>".formatted(pictures.size(), kids), new byte[0]);
        for (byte[] picture : pictures) {
            int page = file.offsets.size() + 1;
            file.object(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</XObject<</P %d 0 R>>>>>>"
                            .formatted(page + 1, page + 2),
                    new byte[0]);
            file.object("<</Length 30>>", "q 595 0 0 842 0 0 cm /P Do Q  ".getBytes(StandardCharsets.US_ASCII));
            file.object(
                    "<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length %d>>"
                            .formatted(width, height, picture.length),
                    picture);
        }
        return file.end();
    }

    private void object(String dictionary, byte[] stream) {
        offsets.add(out.size());
        say(offsets.size() + " 0 obj\n" + dictionary);
        if (stream.length > 0) {
            say("\nstream\n");
            out.writeBytes(stream);
            say("\nendstream");
        }
        say("\nendobj\n");
    }

    private byte[] end() {
        int start = out.size();
        say("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> say("%010d 00000 n \n".formatted(offset)));
        say("trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n".formatted(offsets.size() + 1, start));
        return out.toByteArray();
    }

    private void say(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
