package org.gongkai.documents.legacy;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** All characters of a Word file, and which byte of the file each of them comes from. */
final class WordText {
    private static final Charset NARROW = Charset.forName("windows-1252");
    private static final int NARROW_FLAG = 1 << 30;
    private static final int PIECE = 2;
    private static final int PIECE_SIZE = 8;

    private final char[] chars;
    private final int[] starts;
    private final int[] offsets;
    private final boolean[] isNarrow;
    private int current;

    WordText(LittleEndian document, LittleEndian tables, WordHeader header) {
        int at = header.offset(WordHeader.PIECES);
        int end = at + header.size(WordHeader.PIECES);
        tables.require(at, end - at);
        while (at < end && tables.u8(at) != PIECE) {
            at += 3 + tables.u16(at + 1);
        }
        int size = tables.i32(at + 1);
        tables.require(at + 5, size);
        int count = (size - 4) / (4 + PIECE_SIZE);
        starts = new int[count + 1];
        offsets = new int[count];
        isNarrow = new boolean[count];
        for (int i = 0; i <= count; i++) {
            starts[i] = tables.i32(at + 5 + 4 * i);
        }
        int total = checkedLength(document.size());
        chars = new char[total];
        for (int i = 0; i < count; i++) {
            int place = tables.i32(at + 5 + 4 * (count + 1) + PIECE_SIZE * i + 2);
            isNarrow[i] = (place & NARROW_FLAG) != 0;
            offsets[i] = isNarrow[i] ? (place & ~NARROW_FLAG) / 2 : place;
            decode(document, i);
        }
    }

    private int checkedLength(int most) {
        int count = starts.length - 1;
        for (int i = 0; i < count; i++) {
            if (starts[i] > starts[i + 1]) {
                throw new RefusedException(Refusal.Code.CORRUPTED, "doc");
            }
        }
        if (count < 0 || starts[0] != 0 || starts[count] > most) {
            throw new RefusedException(Refusal.Code.CORRUPTED, "doc");
        }
        return starts[count];
    }

    private void decode(LittleEndian document, int piece) {
        int length = starts[piece + 1] - starts[piece];
        int from = offsets[piece];
        document.require(from, isNarrow[piece] ? length : 2 * length);
        if (isNarrow[piece]) {
            new String(document.array(), from, length, NARROW).getChars(0, length, chars, starts[piece]);
            return;
        }
        for (int i = 0; i < length; i++) {
            chars[starts[piece] + i] = (char) document.u16(from + 2 * i);
        }
    }

    int length() {
        return chars.length;
    }

    char at(int index) {
        return chars[index];
    }

    /** Byte of the file where this character stands. */
    int byteOf(int index) {
        int piece = pieceOf(index);
        return offsets[piece] + (index - starts[piece]) * (isNarrow[piece] ? 1 : 2);
    }

    /** How many characters from this one on come before a given byte of the same piece; at least 1. */
    int charactersUntil(int index, int endByte) {
        int piece = pieceOf(index);
        int width = isNarrow[piece] ? 1 : 2;
        int inPiece = starts[piece + 1] - index;
        return Math.max(1, Math.min(inPiece, (endByte - byteOf(index)) / width));
    }

    private int pieceOf(int index) {
        if (index < starts[current] || index >= starts[current + 1]) {
            int found = Arrays.binarySearch(starts, index);
            int piece = found >= 0 ? found : -found - 2;
            while (starts[piece + 1] == index) {
                piece++;
            }
            current = piece;
        }
        return current;
    }
}
