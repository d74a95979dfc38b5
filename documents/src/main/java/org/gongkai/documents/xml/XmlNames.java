package org.gongkai.documents.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** The qualified names of one document, each stored once: a hash table from bytes to a small number. */
final class XmlNames {
    /** Ten times what any office format has; names made to collide would cost their number squared. */
    private static final int MOST = 4096;

    private static final int LONGEST_SHOWN = 40;

    private final byte[] in;
    private final XmlVocabulary vocabulary;
    private final Map<String, String> namespaces = new HashMap<>();
    private int[] slots = new int[256];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int[] tokens = new int[64];
    private int count;

    XmlNames(byte[] in, XmlVocabulary vocabulary) {
        this.in = in;
        this.vocabulary = vocabulary;
    }

    /** Number of the name at this place; the same bytes give the same number. */
    int intern(int start, int end, int hash) {
        int mask = slots.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (int id = slots[slot]; id != 0; id = slots[slot]) {
            if (lengths[id - 1] == end - start
                    && Arrays.equals(in, starts[id - 1], starts[id - 1] + lengths[id - 1], in, start, end)) {
                return id - 1;
            }
            slot = (slot + 1) & mask;
        }
        return add(start, end, slot);
    }

    private int add(int start, int end, int slot) {
        if (count == MOST) {
            throw new RefusedException(Refusal.Code.UNSAFE_MARKUP, "<" + name(start, end));
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        starts[count] = start;
        lengths[count] = end - start;
        tokens[count] = -1;
        slots[slot] = ++count;
        int id = count - 1;
        if (count * 2 > slots.length) {
            grow();
        }
        return id;
    }

    private String name(int start, int end) {
        return new String(in, start, Math.min(end - start, LONGEST_SHOWN), StandardCharsets.UTF_8);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int id = 0; id < count; id++) {
            int hash = XmlScanner.hash(in, starts[id], starts[id] + lengths[id]);
            int slot = (hash ^ (hash >>> 15)) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id + 1;
        }
    }

    /** What the vocabulary calls the name of this number. */
    int token(int id) {
        if (tokens[id] < 0) {
            String name = new String(in, starts[id], lengths[id], StandardCharsets.UTF_8);
            int colon = name.indexOf(':');
            String namespace = namespaces.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
            tokens[id] = vocabulary.token(namespace, name.substring(colon + 1));
        }
        return tokens[id];
    }

    /** Binds a prefix; a prefix that changes its meaning makes every name be looked up again. */
    void bind(String prefix, String namespace) {
        String before = namespaces.put(prefix, namespace);
        if (before != null && before.equals(namespace)) {
            return;
        }
        Arrays.fill(tokens, 0, count, -1);
    }
}
