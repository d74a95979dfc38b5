package org.gongkai.web.files.model;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file to find out what it is. */
@FunctionalInterface
public interface Examination {
    /**
     * What the file is, and what it says.
     *
     * @param file complete, changed by nobody meanwhile
     * @throws FileRefused it cannot be opened, harms its reader, or is not what its name says
     */
    Examined examine(FileName name, Path file) throws IOException;
}
