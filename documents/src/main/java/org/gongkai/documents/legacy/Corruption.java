package org.gongkai.documents.legacy;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.RefusedException;

/** Turns whatever a broken file makes the library below throw into a refusal. */
public final class Corruption {
    /** A piece of reading. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads. */
        T read() throws IOException;
    }

    private Corruption() {}

    /**
     * What was read; throws nothing but a {@link RefusedException}.
     *
     * @param part what was being read, for the sentence of the refusal
     */
    public static <T> T guard(String part, Reading<T> reading) {
        try {
            return reading.read();
        } catch (RefusedException refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new RefusedException(Refusal.Code.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new RefusedException(Refusal.Code.CORRUPTED, part);
        } catch (OutOfMemoryError claimed) {
            // a few flipped bits make the library ask for one array of the size they claim; nothing else is lost
            throw new RefusedException(Refusal.Code.CORRUPTED, part);
        }
    }
}
