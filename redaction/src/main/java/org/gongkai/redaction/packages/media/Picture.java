package org.gongkai.redaction.packages.media;

import org.gongkai.documents.PageImage;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.picture.PlainDots;

/** A picture without anything but its dots. */
public final class Picture {
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
    public static Picture plain(byte[] file, Journal journal) throws CannotRedact {
        String type = PageImage.of(file)
                .map(PageImage::mediaType)
                .orElseThrow(() -> new CannotRedact(Why.UNKNOWN_CONTENT, "a picture that is neither jpeg nor png"));
        return type.equals("image/png")
                ? new Picture(PlainDots.png(file, journal), ".png")
                : new Picture(PlainDots.jpeg(file, journal), ".jpeg");
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** With its dot. */
    public String extension() {
        return extension;
    }
}
