package org.gongkai.web.files.upload;

import java.util.List;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileRefused;

/**
 * The files of one request; those that are not kept are gone once this is closed.
 *
 * @param files received and opened, in the order in which they were sent
 * @param refused why others were not taken
 */
public record Uploaded(List<Received> files, List<FileRefused> refused) implements AutoCloseable {
    /** Keeps copies of the lists. */
    public Uploaded {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /** The files of a request of which all are taken or none; throws why the first of the others was not. */
    public List<Received> allOrNone() {
        if (!refused.isEmpty()) {
            throw refused.getFirst();
        }
        return files;
    }

    @Override
    public void close() {
        files.forEach(Received::close);
    }
}
