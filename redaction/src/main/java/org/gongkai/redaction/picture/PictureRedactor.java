package org.gongkai.redaction.picture;

import java.util.Optional;
import org.gongkai.documents.PageImage;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.FormatRedactor;
import org.gongkai.redaction.model.Journal;

/** Picture files. What stands in the dots no machine reads here, so that nothing is covered: a person must have looked. */
public final class PictureRedactor implements FormatRedactor {
    @Override
    public byte[] redact(byte[] file, Covers covers, Journal journal) throws CannotRedact {
        Optional<PageImage> picture = PageImage.of(file);
        if (picture.isEmpty()) {
            throw new CannotRedact(Why.UNSUPPORTED_TYPE, "picture");
        }
        boolean isPng = picture.get().mediaType().equals("image/png");
        return isPng ? PlainDots.png(file, journal) : PlainDots.jpeg(file, journal);
    }
}
