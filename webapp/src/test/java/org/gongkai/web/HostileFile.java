package org.gongkai.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Files made to harm their reader. */
public final class HostileFile {
    private static final int LEVELS = 30;

    private HostileFile() {}

    /** A text that is small enough to be let in and takes many times its size to be read. */
    public static byte[] hoardingMemory(int megabytes) {
        byte[] line = "全年公开\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (text.size() < megabytes << 20) {
            text.writeBytes(line);
        }
        return text.toByteArray();
    }

    /** A pdf page of a kilobyte or two whose forms draw one another twice, level by level: a thousand million drawings. */
    public static byte[] spinning() {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        objects.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>");
        objects.add("<</Length 5>>\nstream\n/F Do\nendstream");
        for (int level = 0; level < LEVELS; level++) {
            String inner = level == LEVELS - 1 ? "" : "/Resources<</XObject<</F %d 0 R>>>>".formatted(6 + level);
            String drawn = level == LEVELS - 1 ? "0 0 1 1 re f " : "/F Do /F Do  ";
            objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 595 842]%s/Length %d>>\nstream\n%s\nendstream"
                    .formatted(inner, drawn.length(), drawn));
        }
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        return file.append("trailer\n<</Size %d/Root 1 0 R>>\n%%%%EOF\n".formatted(objects.size() + 1))
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }
}
