package org.gongkai.redaction.pdf.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One font of a file: what its codes mean, and which of them are still drawn in the new file. */
public final class FontInUse {
    /** A table of characters takes no more entries at once. */
    private static final int MOST_ENTRIES = 100;

    private static final String BEGIN = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            """;

    private static final String END = """
            endcmap
            end
            end
            """;

    private final PDFont font;
    private final Characters characters;
    private final Map<Integer, Glyph.Meaning> meanings = new HashMap<>();
    private final Map<String, String> kept = new TreeMap<>();

    FontInUse(PDFont font) throws IOException {
        this.font = font;
        this.characters = new Characters(font);
    }

    Glyph.Meaning meaning(int code) {
        return meanings.computeIfAbsent(
                code, absent -> new Glyph.Meaning(this, code, characters.text(code), characters.shape(code)));
    }

    /** Notes that the code is drawn in the new file. */
    public void keep(Glyph glyph) {
        String hex = HexFormat.of()
                .toHexDigits(glyph.meaning().code())
                .substring(8 - 2 * Math.min(4, glyph.code().length()));
        if (!glyph.meaning().text().equals(Characters.UNKNOWN)) {
            kept.put(hex, glyph.meaning().text());
        }
    }

    public boolean hasTable() {
        return font.getCOSObject().containsKey(COSName.TO_UNICODE);
    }

    public COSDictionary dictionary() {
        return font.getCOSObject();
    }

    /** A table of what the codes mean that are still drawn, and of no others. */
    public byte[] table() {
        StringBuilder table = new StringBuilder(BEGIN);
        int[] lengths = kept.keySet().stream()
                .mapToInt(String::length)
                .distinct()
                .sorted()
                .toArray();
        table.append(lengths.length).append(" begincodespacerange\n");
        for (int length : lengths) {
            table.append('<')
                    .repeat('0', length)
                    .append("> <")
                    .repeat('f', length)
                    .append(">\n");
        }
        table.append("endcodespacerange\n");
        List<Map.Entry<String, String>> entries = List.copyOf(kept.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_ENTRIES) {
            append(table, entries.subList(from, Math.min(entries.size(), from + MOST_ENTRIES)));
        }
        return table.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void append(StringBuilder table, List<Map.Entry<String, String>> entries) {
        table.append(entries.size()).append(" beginbfchar\n");
        for (Map.Entry<String, String> entry : entries) {
            String text = HexFormat.of().formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE));
            table.append('<').append(entry.getKey()).append("> <").append(text).append(">\n");
        }
        table.append("endbfchar\n");
    }
}
