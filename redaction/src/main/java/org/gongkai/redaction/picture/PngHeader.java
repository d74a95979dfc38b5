package org.gongkai.redaction.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;

/**
 * How the dots of a PNG file are laid out.
 *
 * @param depth bits of a sample
 * @param colour what samples mean, by the number of the format
 * @param isInterlaced whether they come in seven passes, coarse ones first
 */
record PngHeader(int width, int height, int depth, int colour, boolean isInterlaced) {
    static final int PALETTE = 3;
    static final int GREY_WITH_ALPHA = 4;
    static final int COLOURS_WITH_ALPHA = 6;
    private static final int BYTES = 13;
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };
    private static final int MOST_ROW_BYTES = 1 << 24;
    private static final long MOST_BYTES = 1L << 30;

    /** Rows that belong together: dots of one row, and how many rows. */
    record Pass(int width, int height) {}

    static PngHeader of(byte[] content) throws CannotRedact {
        ByteBuffer in = ByteBuffer.wrap(content);
        int width = in.getInt();
        int height = in.getInt();
        PngHeader header = new PngHeader(width, height, in.get(), in.get(), content[BYTES - 1] == 1);
        boolean isPlain = content[10] == 0 && content[11] == 0 && (content[12] & 0xFE) == 0;
        if (content.length != BYTES || width <= 0 || height <= 0 || !isPlain || !header.isPossible()) {
            throw PngCopy.broken("header");
        }
        long bits = (long) width * header.bits();
        if (bits / 8 > MOST_ROW_BYTES || (bits / 8 + 2) * height > MOST_BYTES) {
            throw new CannotRedact(Why.TOO_LARGE, "png: dots");
        }
        return header;
    }

    private boolean isPossible() {
        return switch (colour) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, GREY_WITH_ALPHA, COLOURS_WITH_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    private int samples() {
        return switch (colour) {
            case 2 -> 3;
            case GREY_WITH_ALPHA -> 2;
            case COLOURS_WITH_ALPHA -> 4;
            default -> 1;
        };
    }

    /** Bits of a dot. */
    int bits() {
        return samples() * depth;
    }

    /** Bytes of a row of so many dots. */
    int rowBytes(int dots) {
        return (int) (((long) dots * bits() + 7) / 8);
    }

    boolean hasAlpha() {
        return colour == GREY_WITH_ALPHA || colour == COLOURS_WITH_ALPHA;
    }

    boolean hasPalette() {
        return colour == PALETTE;
    }

    List<Pass> passes() {
        if (!isInterlaced) {
            return List.of(new Pass(width, height));
        }
        List<Pass> passes = new ArrayList<>();
        for (int[] pass : PASSES) {
            int dots = (width - pass[0] + pass[2] - 1) / pass[2];
            int rows = (height - pass[1] + pass[3] - 1) / pass[3];
            if (dots > 0 && rows > 0) {
                passes.add(new Pass(dots, rows));
            }
        }
        return passes;
    }
}
