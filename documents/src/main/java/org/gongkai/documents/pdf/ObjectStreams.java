package org.gongkai.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/**
 * Refuses files whose tables and packs of objects inflate without end. The library inflates those while it opens the file,
 * before anything of it can be asked for, so they are found among the bytes.
 */
final class ObjectStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Bytes before a stream in which its dictionary is looked for. */
    private static final int LONGEST_DICTIONARY = 2_048;

    private final byte[] file;
    private final Limits limits;
    private long total;

    ObjectStreams(byte[] file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Inflates what the library will inflate, keeping nothing of it. */
    void check() {
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            boolean isEnd = at >= 3 && file[at - 3] == 'e' && file[at - 2] == 'n' && file[at - 1] == 'd';
            if (!isEnd && holdsObjects(at)) {
                inflate(begin(at + STREAM.length));
            }
        }
    }

    private int next(int from) {
        for (int i = from; i + STREAM.length <= file.length; i++) {
            if (file[i] == 's' && isStream(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the dictionary names a pack or a table of objects, or hides names behind escapes. */
    private boolean holdsObjects(int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        String before = new String(file, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/ObjStm") || dictionary.contains("/XRef") || dictionary.contains("#");
    }

    /** The first byte after the line break that follows the word. */
    private int begin(int after) {
        int begin = after;
        while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n' || file[begin] == ' ')) {
            begin++;
        }
        return begin;
    }

    private void inflate(int begin) {
        Inflater inflater = new Inflater();
        byte[] out = new byte[1 << 16];
        try {
            inflater.setInput(file, begin, file.length - begin);
            for (int got = inflater.inflate(out); got > 0; got = inflater.inflate(out)) {
                total += got;
                if (total > limits.fileBytes()) {
                    throw new RefusedException(Refusal.Code.INFLATES_TOO_MUCH, limits.fileBytes());
                }
            }
        } catch (DataFormatException damaged) {
            // Not deflated, or damaged: the library stops where this stopped.
            return;
        } finally {
            inflater.end();
        }
    }
}
