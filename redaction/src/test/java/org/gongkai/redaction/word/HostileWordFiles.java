package org.gongkai.redaction.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;
import org.gongkai.redaction.HostileSteps;

/** Word files that hide something, each with a sentence that stays. */
final class HostileWordFiles {
    private HostileWordFiles() {}

    /** By what they do. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        HostileSteps.of(HostileWordFiles.class).forEach((name, steps) -> files.put(name, file(steps)));
        return files;
    }

    private static byte[] file(List<String[]> steps) {
        Docx file = new Docx().body("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>本镇公示如下事项。</w:t></w:r></w:p>");
        String document = "";
        int length = Integer.MAX_VALUE;
        for (String[] step : steps) {
            switch (step[0]) {
                case "document" -> document = step[1];
                case "cut" -> length = Integer.parseInt(step[1]);
                default -> take(file, step);
            }
        }
        byte[] bytes = document.isEmpty() ? file.bytes() : file.written(document);
        return Arrays.copyOf(bytes, Math.min(length, bytes.length));
    }

    private static void take(Docx file, String[] step) {
        switch (step[0]) {
            case "body" -> file.body(step[1]);
            case "part" -> file.part(step[1], step[2], step[3], step[4]);
            case "zipped" -> file.part(step[1], step[2], step[3], zipped(step[4]));
            case "lost" -> file.lost(step[1], step[2]);
            case "outside" -> file.outside(step[1], step[2], step[3]);
            case "properties" -> file.properties(step[1], step[2], step[3]);
            default -> throw new IllegalArgumentException(step[0] + " must be a step of Docx");
        }
    }

    private static byte[] zipped(String text) {
        return new ZipParts()
                .add("xl/a.xml", text.getBytes(StandardCharsets.UTF_8))
                .bytes();
    }
}
