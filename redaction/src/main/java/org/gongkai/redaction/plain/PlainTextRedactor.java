package org.gongkai.redaction.plain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.documents.text.DecodedText;
import org.gongkai.documents.text.TextDecoding;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;

/**
 * Text in any charset this product reads, and tables of it. The new file is in UTF-8; it has a byte order mark where the old one had
 * one or was in another charset, since a spreadsheet would else take it for GBK. Line ends stay as they are.
 */
public final class PlainTextRedactor implements FormatRedactor {
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_ROUNDS = 5;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact {
        if (file.length > MOST_BYTES) {
            throw new CannotRedact(Why.TOO_LARGE, "text");
        }
        try {
            DecodedText decoded = TextDecoding.decode(file, "");
            char[] text = decoded.characters();
            if (decoded.undecodable() > 0 || Shifts.areIn(text)) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "text: charset");
            }
            byte[] redacted = redacted(text, covers, journal);
            boolean wasMarked = startsWithMark(file);
            return wasMarked || !decoded.charset().equals(StandardCharsets.UTF_8.name()) ? marked(redacted) : redacted;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    /** Covers what was found before anything is taken out, and then what stands together only now, until nothing does. */
    private static byte[] redacted(char[] text, Covers covers, Journal journal) throws CannotRedact {
        journal.note(Removed.COVERED, CoveredText.cover(text, covers));
        VisibleText visible = VisibleText.of(text);
        journal.note(Removed.HIDDEN_TEXT, visible.stretches());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int more = CoveredText.cover(visible.signs(), covers);
            if (more == 0) {
                return new String(visible.signs()).getBytes(StandardCharsets.UTF_8);
            }
            journal.note(Removed.COVERED, more);
        }
        throw new CannotRedact(Why.STILL_THERE, "text");
    }

    private static boolean startsWithMark(byte[] file) {
        return Arrays.equals(Arrays.copyOf(file, MARK.length), MARK);
    }

    private static byte[] marked(byte[] text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(MARK.length + text.length);
        out.writeBytes(MARK);
        out.writeBytes(text);
        return out.toByteArray();
    }
}
