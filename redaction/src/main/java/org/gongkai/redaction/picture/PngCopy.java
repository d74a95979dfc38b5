package org.gongkai.redaction.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.gongkai.documents.picture.CameraTurn;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;

/** Walks a PNG file from chunk to chunk and writes down again only what shows its dots. For one file. */
final class PngCopy {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int AROUND_CONTENT = 12;
    private static final String TURN = "eXIf";
    /** In the order in which they are written; how long each may be stands in {@link #isKept}. */
    private static final List<String> ORDER =
            List.of("IHDR", "gAMA", "cHRM", "sRGB", "sBIT", "PLTE", "tRNS", "bKGD", "pHYs", TURN, "IDAT", "IEND");

    private final ByteBuffer in;
    private final Journal journal;
    private final Map<String, byte[]> kept = new LinkedHashMap<>();
    private final ByteArrayOutputStream packed;
    private String before = "";

    PngCopy(byte[] file, Journal journal) {
        this.in = ByteBuffer.wrap(file);
        this.journal = journal;
        this.packed = new ByteArrayOutputStream(file.length);
    }

    byte[] written() throws CannotRedact, IOException {
        if (in.getLong() != SIGNATURE) {
            throw broken("no signature");
        }
        while (!before.equals("IEND")) {
            chunk();
        }
        journal.note(Removed.PICTURE_DATA, in.hasRemaining() ? 1 : 0);
        PngHeader header = PngHeader.of(needed("IHDR"));
        if (header.hasPalette()) {
            needed("PLTE");
        }
        dots(header);
        return joined();
    }

    static CannotRedact broken(String what) {
        return new CannotRedact(Why.BROKEN, "png: " + what);
    }

    private byte[] needed(String type) throws CannotRedact {
        byte[] content = kept.get(type);
        if (content == null) {
            throw broken("no " + type);
        }
        return content;
    }

    private void chunk() throws CannotRedact {
        int length = in.getInt();
        int from = in.position();
        if (length < 0 || length > in.remaining() - 8) {
            throw broken("length");
        }
        byte[] named = new byte[4 + length];
        in.get(named);
        CRC32 crc = new CRC32();
        crc.update(named);
        if (in.getInt() != (int) crc.getValue()) {
            throw broken("checksum at " + from);
        }
        String type = new String(named, 0, 4, StandardCharsets.ISO_8859_1);
        if (before.isEmpty() != type.equals("IHDR")) {
            throw broken("first chunk");
        }
        take(type, Arrays.copyOfRange(named, 4, named.length));
        before = type;
    }

    private void take(String type, byte[] content) throws CannotRedact {
        if (type.equals("IDAT")) {
            if (packed.size() > 0 && !before.equals("IDAT")) {
                throw broken("dots parted");
            }
            packed.writeBytes(content);
            kept.put(type, content);
        } else if (type.equals(TURN) && !kept.containsKey(TURN)) {
            turn(content);
        } else if (isKept(type, content.length) && kept.putIfAbsent(type, content) == null) {
            journal.note(Removed.PICTURE_DATA, type.equals("IEND") && content.length > 0 ? 1 : 0);
        } else {
            leaveOut(type);
        }
    }

    /** What comes behind the dots, but for the end, is not heeded by programs that show them. */
    private boolean isKept(String type, int length) {
        boolean isInTime = packed.size() == 0 || type.equals("IEND");
        return isInTime
                && switch (type) {
                    case "IHDR", "IEND" -> true;
                    case "PLTE" -> hasPalette() && length > 0 && length % 3 == 0 && length <= 3 * 256;
                    case "tRNS" -> isTransparency(length);
                    case "gAMA" -> length == 4;
                    case "cHRM" -> length == 32;
                    case "sRGB" -> length == 1;
                    case "pHYs" -> length == 9;
                    case "sBIT" -> length <= 4;
                    case "bKGD" -> length == (hasPalette() ? 1 : 2) || length == 6;
                    default -> false;
                };
    }

    private int colour() {
        return kept.getOrDefault("IHDR", new byte[13])[9];
    }

    private boolean hasPalette() {
        return colour() == PngHeader.PALETTE;
    }

    private boolean isTransparency(int length) {
        return switch (colour()) {
            case 0 -> length == 2;
            case 2 -> length == 6;
            case PngHeader.PALETTE -> length <= kept.getOrDefault("PLTE", new byte[0]).length / 3;
            default -> false;
        };
    }

    private void turn(byte[] tags) {
        CameraTurn turn = CameraTurn.ofTags(tags);
        byte[] shortest = TurnTag.tags(turn);
        if (TurnTag.isNeeded(turn)) {
            kept.put(TURN, shortest);
        }
        journal.note(Removed.PICTURE_DATA, Arrays.equals(tags, shortest) && TurnTag.isNeeded(turn) ? 0 : 1);
    }

    /** A chunk whose name begins with a capital letter is needed to show the picture; a second palette is not. */
    private void leaveOut(String type) throws CannotRedact {
        if (!type.equals("PLTE") && (type.charAt(0) & 0x20) == 0) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "png: chunk");
        }
        journal.note(Removed.PICTURE_DATA);
    }

    private void dots(PngHeader header) throws CannotRedact, IOException {
        byte[] given = packed.toByteArray();
        UnseenColours unseen = unseen(header);
        boolean areClean;
        try (PngDots dots = new PngDots(header, unseen, given, null)) {
            areClean = dots.areClean();
        }
        kept.put("IDAT", areClean ? given : packedAnew(header, given));
        journal.note(Removed.PICTURE_DATA, areClean ? 0 : 1);
        if (header.hasPalette()) {
            paint(unseen);
        }
        kept.put("IEND", new byte[0]);
    }

    private UnseenColours unseen(PngHeader header) {
        byte[] opacity = header.hasPalette() ? kept.getOrDefault("tRNS", new byte[0]) : new byte[0];
        return new UnseenColours(header, kept.getOrDefault("PLTE", new byte[0]).length / 3, opacity);
    }

    private byte[] packedAnew(PngHeader header, byte[] given) throws CannotRedact, IOException {
        ByteArrayOutputStream anew = new ByteArrayOutputStream(given.length);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(anew);
                PngDots dots = new PngDots(header, unseen(header), given, deflated)) {
            dots.areClean();
        }
        return anew.toByteArray();
    }

    /** Colours that no dot has become black, and those nobody sees as well; a palette could hold a sentence. */
    private void paint(UnseenColours unseen) throws CannotRedact {
        byte[] palette = needed("PLTE").clone();
        byte[] opacity = kept.getOrDefault("tRNS", new byte[0]).clone();
        byte[] ground = kept.getOrDefault("bKGD", new byte[0]);
        for (int colour = 0; colour < palette.length / 3; colour++) {
            boolean isGround = ground.length > 0 && ground[0] == colour;
            boolean isClear = colour < opacity.length && opacity[colour] == 0;
            boolean isUsed = unseen.used().get(colour);
            if (!isGround && (isClear || !isUsed)) {
                Arrays.fill(palette, 3 * colour, 3 * colour + 3, (byte) 0);
            }
            if (!isUsed && colour < opacity.length) {
                opacity[colour] = (byte) 0xFF;
            }
        }
        kept.put("PLTE", palette);
        kept.computeIfPresent("tRNS", (_, _) -> opacity);
    }

    private byte[] joined() {
        int size = kept.values().stream()
                .mapToInt(content -> content.length + AROUND_CONTENT)
                .sum();
        ByteBuffer out = ByteBuffer.allocate(Long.BYTES + size).putLong(SIGNATURE);
        for (String type : ORDER) {
            byte[] content = kept.get(type);
            if (content != null) {
                int from = out.position() + 4;
                out.putInt(content.length).put(type.getBytes(StandardCharsets.ISO_8859_1));
                out.put(content);
                CRC32 crc = new CRC32();
                crc.update(out.array(), from, 4 + content.length);
                out.putInt((int) crc.getValue());
            }
        }
        return out.array();
    }
}
