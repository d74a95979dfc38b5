package org.gongkai.redaction.picture;

import java.io.IOException;
import org.gongkai.documents.picture.CameraTurn;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;

/**
 * The same dots in a file that says nothing else: no place, time, camera, author, earlier or larger picture, and nothing behind
 * the picture's end. How the camera was held stays, so that no photo comes to lie on its side.
 */
public final class PlainDots {
    private PlainDots() {}

    /**
     * A JPEG file with the same dots. It is packed anew, at a loss nobody sees, only where something is hidden between the packed
     * dots themselves.
     *
     * @param journal told each thing that is left out
     * @throws CannotRedact it is no JPEG file, is damaged, or of a sort that is not looked into
     */
    public static byte[] jpeg(byte[] file, Journal journal) throws CannotRedact {
        try {
            byte[] copy = new JpegCopy(file, journal).written();
            if (JpegDecoding.isSound(copy)) {
                return copy;
            }
            journal.note(Removed.PICTURE_DATA);
            byte[] drawn = JpegDecoding.drawnAnew(copy);
            return new JpegCopy(TurnTag.intoJpeg(CameraTurn.of(copy), drawn), new Journal()).written();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    /**
     * A PNG file with the same dots.
     *
     * @param journal told each thing that is left out
     * @throws CannotRedact it is no PNG file, is damaged, or of a sort that is not looked into
     */
    public static byte[] png(byte[] file, Journal journal) throws CannotRedact {
        try {
            return new PngCopy(file, journal).written();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }
}
