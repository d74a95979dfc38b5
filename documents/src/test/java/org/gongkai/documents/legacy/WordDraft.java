package org.gongkai.documents.legacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Builds a Word 97 file of one story: stretches of text, each a piece of its own in one or two bytes a character, and
 * paragraphs, each with a page of properties of its own.
 */
final class WordDraft {
    private static final Charset NARROW = Charset.forName("windows-1252");
    private static final int PAGE = 512;
    private static final int TEXT_AT = 2 * PAGE;
    private static final int PLACES = 0x9A;
    private static final int STRUCTURES = 93;
    private static final int PARAGRAPH_PAGES = 13;
    private static final int PIECES = 33;

    private record Piece(int firstCharacter, int at, boolean isNarrow) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Paragraph(int from, int to, byte[] properties) {}

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int characters;
    private int paragraphAt;

    /** Two bytes a character. */
    WordDraft wide(String words) {
        return piece(words, words.getBytes(StandardCharsets.UTF_16LE), false);
    }

    /** One byte a character, as programs store text without Chinese in it. */
    WordDraft narrow(String words) {
        return piece(words, words.getBytes(NARROW), true);
    }

    private WordDraft piece(String words, byte[] bytes, boolean isNarrow) {
        pieces.add(new Piece(characters, TEXT_AT + text.size(), isNarrow));
        text.writeBytes(bytes);
        characters += words.length();
        return this;
    }

    /** Ends the paragraph with a mark. */
    WordDraft end(char mark, byte[]... properties) {
        wide(String.valueOf(mark));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[2]);
        for (byte[] property : properties) {
            all.writeBytes(property);
        }
        paragraphs.add(new Paragraph(paragraphAt, text.size(), all.toByteArray()));
        paragraphAt = text.size();
        return this;
    }

    /** A cell of the outermost table. */
    WordDraft cell(String words) {
        return wide(words).end('\u0007', small(0x2416, 1));
    }

    /** The end of a row of the outermost table. */
    WordDraft row(int[] edges, int... flags) {
        return end('\u0007', small(0x2416, 1), small(0x2417, 1), definition(edges, flags));
    }

    /** A cell of a table inside a cell. */
    WordDraft innerCell(String words) {
        return wide(words).end('\r', small(0x2416, 1), large(0x6649, 2), small(0x244B, 1));
    }

    /** The end of a row of a table inside a cell. */
    WordDraft innerRow(int[] edges, int... flags) {
        return end(
                '\r', small(0x2416, 1), large(0x6649, 2), small(0x244B, 1), small(0x244C, 1), definition(edges, flags));
    }

    private static byte[] small(int operation, int value) {
        return all(little(3).putShort((short) operation).put((byte) value));
    }

    private static byte[] large(int operation, int value) {
        return all(little(6).putShort((short) operation).putInt(value));
    }

    private static byte[] definition(int[] edges, int[] flags) {
        int content = 1 + 2 * edges.length + 20 * flags.length;
        ByteBuffer row = little(4 + content).putShort((short) 0xD608).putShort((short) (content + 1));
        row.put((byte) flags.length);
        for (int edge : edges) {
            row.putShort((short) edge);
        }
        for (int flag : flags) {
            row.putShort((short) flag).put(new byte[18]);
        }
        return all(row);
    }

    private static byte[] all(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.capacity()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        int firstPage = (TEXT_AT + text.size() + PAGE - 1) / PAGE;
        ByteBuffer document = little((firstPage + paragraphs.size()) * PAGE);
        document.put(TEXT_AT, text.toByteArray());
        for (int i = 0; i < paragraphs.size(); i++) {
            page(document, (firstPage + i) * PAGE, paragraphs.get(i));
        }
        byte[] places = pages(firstPage);
        byte[] tables =
                all(little(places.length + 9 + 12 * pieces.size()).put(places).put(piecesTable()));
        document.putShort(0, (short) 0xA5EC).putShort(2, (short) 0x00C1).putInt(0x4C, characters);
        document.putShort(PLACES - 2, (short) STRUCTURES);
        document.putInt(PLACES + 8 * PARAGRAPH_PAGES, 0).putInt(PLACES + 8 * PARAGRAPH_PAGES + 4, places.length);
        document.putInt(PLACES + 8 * PIECES, places.length)
                .putInt(PLACES + 8 * PIECES + 4, tables.length - places.length);
        return compound(all(document), tables);
    }

    private static void page(ByteBuffer document, int at, Paragraph paragraph) {
        document.putInt(at, TEXT_AT + paragraph.from()).putInt(at + 4, TEXT_AT + paragraph.to());
        byte[] properties = paragraph.properties();
        int place = 64;
        document.put(at + 8, (byte) (place / 2));
        boolean isOdd = properties.length % 2 == 1;
        document.put(at + place, (byte) (isOdd ? (properties.length + 1) / 2 : 0));
        document.put(at + place + 1, (byte) (properties.length / 2));
        document.put(at + place + (isOdd ? 1 : 2), properties);
        document.put(at + PAGE - 1, (byte) 1);
    }

    private byte[] pages(int firstPage) {
        ByteBuffer places = little(4 + 8 * paragraphs.size());
        paragraphs.forEach(paragraph -> places.putInt(TEXT_AT + paragraph.from()));
        places.putInt(TEXT_AT + text.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            places.putInt(firstPage + i);
        }
        return all(places);
    }

    private byte[] piecesTable() {
        int size = 4 + 12 * pieces.size();
        ByteBuffer table = little(5 + size).put((byte) 2).putInt(size);
        pieces.forEach(piece -> table.putInt(piece.firstCharacter()));
        table.putInt(characters);
        for (Piece piece : pieces) {
            int at = piece.isNarrow() ? (2 * piece.at()) | (1 << 30) : piece.at();
            table.putShort((short) 0).putInt(at).putShort((short) 0);
        }
        return all(table);
    }

    private static byte[] compound(byte[] document, byte[] tables) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(document), "WordDocument");
            file.createDocument(new ByteArrayInputStream(tables), "0Table");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
