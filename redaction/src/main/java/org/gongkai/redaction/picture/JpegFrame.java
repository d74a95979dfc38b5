package org.gongkai.redaction.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;

/**
 * The components of one picture and how far each is drawn. A scan that draws again what is drawn would hide the earlier one, so
 * that it is refused.
 */
final class JpegFrame {
    private static final int HEAD = 6;
    private static final int MOST_COMPONENTS = 4;
    private static final int LAST_COEFFICIENT = 63;
    private static final int MOST_BITS = 13;
    private static final int NOT_DRAWN = -1;
    private static final long MOST_DOTS = 220_000_000;
    /** Packed in steps, all of it must be kept until the last step. */
    private static final long MOST_DOTS_IN_STEPS = 64_000_000;

    private final boolean isInSteps;
    private final Map<Integer, Component> components = new LinkedHashMap<>();

    /** The lowest bit drawn of each coefficient. */
    private static final class Component {
        private final int quantization;
        private final int[] drawn = new int[LAST_COEFFICIENT + 1];

        Component(int quantization) {
            this.quantization = quantization;
            Arrays.fill(drawn, NOT_DRAWN);
        }

        /** @param before the lowest bit that must have been drawn, 0 for none */
        boolean draw(int first, int last, int before, int lowest) {
            for (int i = first; i <= last; i++) {
                boolean isNext = drawn[i] == NOT_DRAWN ? before == 0 : before == drawn[i] && lowest == before - 1;
                if (!isNext) {
                    return false;
                }
                drawn[i] = lowest;
            }
            return true;
        }
    }

    private JpegFrame(boolean isInSteps) {
        this.isInSteps = isInSteps;
    }

    static JpegFrame of(boolean isInSteps, byte[] content) throws CannotRedact {
        int count = content[5];
        if (content[0] != 8) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "jpeg: bits of a sample");
        }
        long dots = (long) number(content, 1) * number(content, 3);
        if (dots > (isInSteps ? MOST_DOTS_IN_STEPS : MOST_DOTS)) {
            throw new CannotRedact(Why.TOO_LARGE, "jpeg: dots");
        }
        JpegFrame frame = new JpegFrame(isInSteps);
        for (int i = HEAD; i + 2 < content.length; i += 3) {
            frame.components.put(content[i] & 0xFF, new Component(content[i + 2] & 0xFF));
        }
        boolean isSound = count > 0 && count <= MOST_COMPONENTS && content.length == HEAD + 3 * count;
        if (!isSound || frame.components.size() != count || dots == 0) {
            throw JpegCopy.broken("frame");
        }
        return frame;
    }

    private static int number(byte[] content, int at) {
        return (content[at] & 0xFF) << 8 | (content[at + 1] & 0xFF);
    }

    boolean isComplete() {
        return components.values().stream().allMatch(component -> component.drawn[0] != NOT_DRAWN);
    }

    /** Takes note of a scan; answers the tables it needs. */
    List<Integer> scan(byte[] header) throws CannotRedact {
        int count = header[0];
        if (count < 1 || count > MOST_COMPONENTS || header.length != 4 + 2 * count) {
            throw JpegCopy.broken("scan");
        }
        int first = header[header.length - 3];
        int last = header[header.length - 2];
        int before = (header[header.length - 1] & 0xF0) >>> 4;
        int lowest = header[header.length - 1] & 0xF;
        if (!isPossible(first, last, before, lowest) || (first > 0 && count > 1)) {
            throw JpegCopy.broken("order of scans");
        }
        List<Integer> tables = new ArrayList<>();
        for (int i = 1; i < 2 * count; i += 2) {
            Component component = components.get(header[i] & 0xFF);
            if (component == null || (first > 0 && component.drawn[0] == NOT_DRAWN)) {
                throw JpegCopy.broken("component");
            }
            if (!component.draw(first, last, before, lowest)) {
                throw JpegCopy.broken("order of scans");
            }
            tables.add(JpegTables.key(JpegCopy.QUANTIZATION, component.quantization));
            codes(header[i + 1] & 0xFF, first, before).forEach(tables::add);
        }
        return tables;
    }

    private boolean isPossible(int first, int last, int before, int lowest) {
        if (!isInSteps) {
            return first == 0 && last == LAST_COEFFICIENT && before == 0 && lowest == 0;
        }
        boolean isBand = first == 0 ? last == 0 : first > 0 && last >= first && last <= LAST_COEFFICIENT;
        return isBand && lowest <= MOST_BITS;
    }

    /** Of the first coefficient, of the others, or of both; its later bits are written without any. */
    private List<Integer> codes(int slots, int first, int before) {
        List<Integer> codes = new ArrayList<>();
        if (first == 0 && before == 0) {
            codes.add(JpegTables.key(JpegCopy.HUFFMAN, slots >>> 4));
        }
        if (first > 0 || !isInSteps) {
            codes.add(JpegTables.key(JpegCopy.HUFFMAN, 0x10 | (slots & 0xF)));
        }
        return codes;
    }
}
