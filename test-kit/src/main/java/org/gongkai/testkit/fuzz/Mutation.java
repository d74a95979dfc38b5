package org.gongkai.testkit.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** One way to damage a file. Of a zip file mostly what is packed is damaged, since its checksums guard the rest. */
public final class Mutation {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_PIECE = 400;
    private static final List<byte[]> AWKWARD = List.of(
            new byte[] {0},
            new byte[] {-1, -1, -1, -1},
            new byte[] {-1, -1, -1, 127},
            new byte[] {0, 0, 0, -128},
            "<".getBytes(StandardCharsets.US_ASCII),
            "\"".getBytes(StandardCharsets.US_ASCII),
            "&#x10FFFF;".getBytes(StandardCharsets.US_ASCII),
            "999999999".getBytes(StandardCharsets.US_ASCII),
            "-1".getBytes(StandardCharsets.US_ASCII),
            "<table><tr><td>".getBytes(StandardCharsets.US_ASCII),
            "</w:tc></w:tr>".getBytes(StandardCharsets.US_ASCII),
            "\uD83D\uDE00\u3000".getBytes(StandardCharsets.UTF_8));

    private final SplittableRandom random;

    /** A mutation drawn from a seed. */
    public Mutation(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A damaged copy of a file that is not empty. */
    public byte[] of(byte[] sound) {
        boolean isZip = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K';
        return isZip && random.nextInt(5) > 0 ? repacked(sound) : changed(sound);
    }

    private byte[] changed(byte[] sound) {
        byte[] bytes = sound;
        for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0 && bytes.length > 0; left--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_PIECE));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at);
            case 1 -> spliced(bytes, at, 0, AWKWARD.get(random.nextInt(AWKWARD.size())));
            case 2 -> written(bytes, at, AWKWARD.get(random.nextInt(AWKWARD.size())));
            case 3 -> spliced(bytes, at, length, new byte[0]);
            case 4 -> spliced(bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, at, at + length));
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] written(byte[] bytes, int at, byte[] piece) {
        byte[] copy = bytes.clone();
        System.arraycopy(piece, 0, copy, at, Math.min(piece.length, copy.length - at));
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        byte[] copy = new byte[bytes.length - removed + added.length];
        System.arraycopy(bytes, 0, copy, 0, at);
        System.arraycopy(added, 0, copy, at, added.length);
        System.arraycopy(bytes, at + removed, copy, at + added.length, bytes.length - at - removed);
        return copy;
    }

    private byte[] repacked(byte[] archive) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> names = List.copyOf(parts.keySet());
        String victim = names.get(random.nextInt(names.size()));
        parts.computeIfPresent(victim, (name, content) -> content.length == 0 ? content : changed(content));
        return packed(parts);
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
