package org.gongkai.web.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongkai.web.files.disk.Quarantine;
import org.gongkai.web.files.model.Drawing;
import org.gongkai.web.files.model.Examined;
import org.gongkai.web.files.model.FileKind;
import org.gongkai.web.files.model.FileLimits;
import org.gongkai.web.files.model.FileName;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.springframework.stereotype.Service;

/** Pictures that citizens see on a page: only a copy drawn anew is ever kept, never the file that was sent. */
@Service
public class PictureIntake {
    private static final Log LOG = LogFactory.getLog(PictureIntake.class);
    /** A portrait fills a telephone's page and prints on a notice board. */
    private static final int PORTRAIT_SIDE = 640;

    private static final Set<String> PICTURES = Set.of(FileKind.JPEG.mime(), FileKind.PNG.mime());

    private final Quarantine quarantine;
    private final Drawing drawing;
    private final FileLimits limits;

    PictureIntake(Quarantine quarantine, Drawing drawing, FileLimits limits) {
        this.quarantine = quarantine;
        this.drawing = drawing;
        this.limits = limits;
    }

    /** The same, as large as a portrait is shown. */
    public Received drawnAnew(Received picture) {
        return drawnAnew(picture, PORTRAIT_SIDE);
    }

    /**
     * A small plain JPEG file of a received picture; what was received stays with the caller. Not inside a transaction.
     *
     * @param longestSide the most dots that a side may have; larger pictures are made smaller
     * @throws FileRefused in words for whoever sent it: it is no JPEG or PNG file, or cannot be drawn
     */
    public Received drawnAnew(Received picture, int longestSide) {
        FileName name = FileName.of(picture.name());
        if (!PICTURES.contains(picture.content().mediaType())) {
            throw new FileRefused(Reason.NO_PICTURE, name.text());
        }
        try {
            byte[] drawn = drawing.drawnAnew(name, picture.held().file(), longestSide);
            Quarantine.Held held = quarantine.receive(new ByteArrayInputStream(drawn), limits.fileBytes());
            return new Received(name, held, new Examined(FileKind.JPEG, "", Set.of()));
        } catch (IOException e) {
            LOG.warn("a received picture could not be drawn anew", e);
            throw new FileRefused(Reason.BROKEN_OFF, name.text());
        }
    }
}
