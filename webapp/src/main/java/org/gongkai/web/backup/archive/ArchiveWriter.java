package org.gongkai.web.backup.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes one part after the other. Closed, all of it is on the disk. */
public interface ArchiveWriter extends Closeable {
    /** Begins a part; its stream is closed before the next one begins. */
    OutputStream begin(String name) throws IOException;
}
