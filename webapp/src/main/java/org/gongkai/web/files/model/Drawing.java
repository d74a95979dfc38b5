package org.gongkai.web.files.model;

import java.io.IOException;
import java.nio.file.Path;

/** Draws a picture anew, so that nothing of what a camera noted in its file is left. */
@FunctionalInterface
public interface Drawing {
    /**
     * A small plain JPEG file of the picture.
     *
     * @param file a JPEG or PNG file, complete, changed by nobody meanwhile
     * @param longestSide the most dots that a side may have; larger pictures are made smaller
     * @throws FileRefused it cannot be drawn, or harms who draws it
     */
    byte[] drawnAnew(FileName name, Path file, int longestSide) throws IOException;
}
