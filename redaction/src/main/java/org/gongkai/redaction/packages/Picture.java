package org.gongkai.redaction.packages;

import org.gongkai.documents.PageImage;
import org.gongkai.redaction.CannotRedact;
import org.gongkai.redaction.CannotRedact.Why;
import org.gongkai.redaction.Journal;
import org.gongkai.redaction.picture.PlainDots;

/** A picture without anything but its dots. */
final class Picture {
    private final byte[] bytes;
    private final String extension;

    private Picture(byte[] bytes, String extension) {
        this.bytes = bytes;
        this.extension = extension;
    }

    /**
     * The picture of a file.
     *
     * @throws CannotRedact drawings of lines hold text that is not looked at here
     */
    static Picture plain(byte[] file, Journal journal) throws CannotRedact {
        String type = PageImage.of(file)
                .map(PageImage::mediaType)
                .orElseThrow(() -> new CannotRedact(Why.UNKNOWN_CONTENT, "a picture that is neither jpeg nor png"));
        return type.equals("image/png")
                ? new Picture(PlainDots.png(file, journal), ".png")
                : new Picture(PlainDots.jpeg(file, journal), ".jpeg");
    }

    byte[] bytes() {
        return bytes;
    }

    String extension() {
        return extension;
    }
}
