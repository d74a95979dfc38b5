package org.gongkai.documents.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of paragraphs, as the page prints them. Bullets are left out. Counts as it goes. */
final class WordNumbering {
    private static final int LIST_SIZE = 28;
    private static final int USE_SIZE = 16;
    private static final int LEVELS = 9;
    private static final int SIMPLE = 1;

    private static final class Levels {
        final List<WordListLevel> levels;
        final int[] counts = new int[LEVELS];

        Levels(List<WordListLevel> levels) {
            this.levels = levels;
        }
    }

    private final Map<Integer, Levels> lists = new HashMap<>();
    private final Map<Integer, Levels> uses = new HashMap<>();

    /** @param tables stream that holds the lists of the file */
    WordNumbering(LittleEndian tables, WordHeader header) {
        int size = header.size(WordHeader.LISTS);
        if (size >= 2 && header.size(WordHeader.LIST_USES) >= 4) {
            readLists(tables, header.offset(WordHeader.LISTS), size);
            readUses(tables, header.offset(WordHeader.LIST_USES));
        }
    }

    private void readLists(LittleEndian tables, int offset, int size) {
        int count = tables.u16(offset);
        int at = offset + size;
        for (int i = 0; i < count; i++) {
            int list = offset + 2 + LIST_SIZE * i;
            int levels = (tables.u8(list + 26) & SIMPLE) != 0 ? 1 : LEVELS;
            List<WordListLevel> read = new ArrayList<>(levels);
            for (int level = 0; level < levels; level++) {
                read.add(new WordListLevel(tables, at));
                at = read.get(level).end();
            }
            lists.put(tables.i32(list), new Levels(read));
        }
    }

    private void readUses(LittleEndian tables, int offset) {
        int count = tables.i32(offset);
        tables.require(offset + 4, Math.multiplyExact(count, USE_SIZE));
        for (int i = 0; i < count; i++) {
            int at = offset + 4 + USE_SIZE * i;
            Levels levels = lists.get(tables.i32(at));
            if (levels != null) {
                boolean countsAnew = tables.u8(at + 12) > 0;
                uses.put(i + 1, countsAnew ? new Levels(levels.levels) : levels);
            }
        }
    }

    /**
     * The number that stands before a paragraph, empty where it has none.
     *
     * @param list 1-based number of the use of a list
     * @param depth 0-based level in it
     */
    String next(int list, int depth) {
        Levels used = uses.get(list);
        if (used == null || depth < 0 || depth >= used.levels.size()) {
            return "";
        }
        used.counts[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            used.counts[deeper] = 0;
        }
        return printed(used, used.levels.get(depth));
    }

    private static String printed(Levels used, WordListLevel level) {
        if (level.isBullet()) {
            return "";
        }
        StringBuilder printed = new StringBuilder();
        for (char c : level.text().toCharArray()) {
            WordListLevel part = part(used, c);
            if (part != null) {
                printed.append(part.print(part.start() + Math.max(0, used.counts[c] - 1)));
            } else if (c >= LEVELS) {
                printed.append(c);
            }
        }
        return printed.toString();
    }

    /** A character below nine stands for the number of that level. */
    private static @Nullable WordListLevel part(Levels used, char c) {
        return c < used.levels.size() ? used.levels.get(c) : null;
    }
}
