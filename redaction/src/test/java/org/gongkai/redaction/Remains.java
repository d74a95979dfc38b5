package org.gongkai.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for words in every byte of a package, as they are and with markup and everything between letters and digits left out. */
public final class Remains {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private Remains() {}

    /** Where any of these words is found: the names of parts, or of the file itself. */
    public static List<String> of(byte[] file, String... words) throws IOException {
        List<String> places = new ArrayList<>();
        look("file", file, words, places);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look("name", entry.getName().getBytes(StandardCharsets.UTF_8), words, places);
                look(entry.getName(), zip.readAllBytes(), words, places);
            }
        }
        return places;
    }

    private static void look(String place, byte[] bytes, String[] words, List<String> places) {
        for (Charset charset : CHARSETS) {
            String text = new String(bytes, charset);
            String plain = plain(text.replaceAll("<[^>]*>", ""));
            for (String word : words) {
                if (text.contains(word) || plain.contains(plain(word))) {
                    places.add(place + " as " + charset);
                }
            }
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(sign -> Character.digit(sign, 10) >= 0 ? '0' + Character.digit(sign, 10) : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
