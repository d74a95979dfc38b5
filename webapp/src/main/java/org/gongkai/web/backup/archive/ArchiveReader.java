package org.gongkai.web.backup.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.gongkai.web.backup.model.BackupRefusedException;

/** Reads the parts of a backup, in any order. */
public interface ArchiveReader extends Closeable {
    /**
     * The content of a part.
     *
     * @throws BackupRefusedException there is no such part
     */
    InputStream open(String name) throws IOException, BackupRefusedException;
}
