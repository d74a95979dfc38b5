package org.gongkai.documents.legacy;

import java.util.Arrays;

/** Which property changes apply to which bytes of the text: the formatted pages of paragraphs or of runs. */
final class FormatPages {
    private static final int PAGE = 512;
    private static final int PARAGRAPH_ENTRY = 13;
    private static final int PAGE_NUMBER = 0x3FFFFF;

    private final LittleEndian document;
    private final boolean isOfParagraphs;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int count;
    private int current;

    FormatPages(LittleEndian document, LittleEndian tables, int offset, int size, boolean isOfParagraphs) {
        this.document = document;
        this.isOfParagraphs = isOfParagraphs;
        int pages = Math.max(0, (size - 4) / 8);
        tables.require(offset, size);
        for (int i = 0; i < pages; i++) {
            page((tables.i32(offset + 4 * (pages + 1) + 4 * i) & PAGE_NUMBER) * PAGE);
        }
    }

    private void page(int at) {
        document.require(at, PAGE);
        int runs = document.u8(at + PAGE - 1);
        int entry = isOfParagraphs ? PARAGRAPH_ENTRY : 1;
        document.require(at, 4 * (runs + 1) + entry * runs);
        for (int i = 0; i < runs; i++) {
            int start = document.i32(at + 4 * i);
            int end = document.i32(at + 4 * i + 4);
            if (end > start && (count == 0 || start >= ends[count - 1])) {
                int word = document.u8(at + 4 * (runs + 1) + entry * i);
                add(start, end, at + 2 * word, word != 0);
            }
        }
    }

    private void add(int start, int end, int at, boolean hasProperties) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            froms = Arrays.copyOf(froms, 2 * count);
            tos = Arrays.copyOf(tos, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        if (hasProperties) {
            int size = document.u8(at);
            int from = at + 1;
            if (isOfParagraphs && size == 0) {
                size = 2 * document.u8(at + 1);
                from++;
            } else if (isOfParagraphs) {
                size = 2 * size - 1;
            }
            froms[count] = from;
            tos[count] = Math.min(from + size, document.size());
        }
        count++;
    }

    int count() {
        return count;
    }

    /** The entry that holds this byte, or -1. */
    int find(int offset) {
        if (current < count && holds(current, offset)) {
            return current;
        }
        if (current + 1 < count && holds(current + 1, offset)) {
            return ++current;
        }
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int entry = found >= 0 ? found : -found - 2;
        if (entry < 0 || !holds(entry, offset)) {
            return -1;
        }
        current = entry;
        return entry;
    }

    /** The first byte after the given one where properties may change. */
    int changeAfter(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset + 1);
        int entry = found >= 0 ? found : -found - 1;
        return entry < count ? starts[entry] : Integer.MAX_VALUE;
    }

    private boolean holds(int entry, int offset) {
        return offset >= starts[entry] && offset < ends[entry];
    }

    int end(int entry) {
        return ends[entry];
    }

    /** First byte of the property changes of an entry, after the style of a paragraph. */
    int from(int entry) {
        return isOfParagraphs ? Math.min(froms[entry] + 2, tos[entry]) : froms[entry];
    }

    int to(int entry) {
        return tos[entry];
    }
}
