package org.gongkai.web.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gongkai.web.backup.archive.Archive;
import org.gongkai.web.backup.archive.ArchiveReader;
import org.gongkai.web.backup.archive.ArchiveWriter;
import org.gongkai.web.backup.archive.DigestedOutput;
import org.gongkai.web.backup.archive.StoredFiles;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;
import org.gongkai.web.backup.model.Digest;
import org.gongkai.web.backup.model.Manifest;
import org.gongkai.web.backup.model.TableCopy;
import org.gongkai.web.backup.store.Snapshot;
import org.gongkai.web.platform.database.FolderCopy;

/** Makes a backup of one moment while the platform runs, and reads it once more before it is given its name. */
public final class Backup {
    private Backup() {}

    /**
     * Writes, verifies and publishes; where it fails nothing is left.
     *
     * @param data the data folder with the stored files
     * @return what is in it
     */
    public static Manifest make(DataSource database, Path data, Archive archive)
            throws IOException, SQLException, BackupRefusedException {
        archive.verifyFree();
        boolean isPublished = false;
        try {
            try (FolderCopy _ = FolderCopy.begin(database);
                    ArchiveWriter writer = archive.write()) {
                write(database, data, writer);
            }
            Manifest manifest;
            try (ArchiveReader reader = archive.reread()) {
                manifest = verify(reader);
            }
            archive.publish();
            isPublished = true;
            return manifest;
        } finally {
            if (!isPublished) {
                archive.discard();
            }
        }
    }

    /**
     * Reads a backup from end to end and holds every part against its hash.
     *
     * @throws BackupRefusedException it is damaged, or not the whole of one
     */
    public static Manifest verify(ArchiveReader reader) throws IOException, BackupRefusedException {
        Manifest manifest = manifest(reader);
        for (TableCopy table : manifest.tables()) {
            verify(reader, table.part(), table.digest());
        }
        for (Map.Entry<String, Digest> part : manifest.parts().entrySet()) {
            verify(reader, part.getKey(), part.getValue());
        }
        return manifest;
    }

    private static Manifest manifest(ArchiveReader reader) throws IOException, BackupRefusedException {
        try (InputStream in = reader.open(Manifest.PART)) {
            return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What cannot be unpacked is damaged as well. */
    private static void verify(ArchiveReader reader, String part, Digest expected) throws BackupRefusedException {
        Digest found;
        try (InputStream in = reader.open(part)) {
            found = DigestedOutput.of(in);
        } catch (IOException e) {
            BackupRefusedException refused = new BackupRefusedException(Reason.DAMAGED, part);
            refused.initCause(e);
            throw refused;
        }
        if (!found.equals(expected)) {
            throw new BackupRefusedException(Reason.DAMAGED, part);
        }
    }

    /**
     * The anchors are read before the snapshot begins, so that each of them has its row in it; files are only added while it is
     * copied.
     */
    private static void write(DataSource database, Path data, ArchiveWriter archive)
            throws IOException, SQLException, BackupRefusedException {
        StoredFiles files = new StoredFiles(data);
        Optional<byte[]> anchors = files.anchors();
        Map<String, Digest> parts = new TreeMap<>();
        Manifest.Origin origin;
        List<TableCopy> tables = new ArrayList<>();
        Map<String, Long> sequences;
        try (Snapshot snapshot = Snapshot.of(database)) {
            origin = snapshot.origin(Clock.systemUTC());
            for (TableCopy table : snapshot.tables()) {
                tables.add(copied(snapshot, table, archive));
            }
            sequences = snapshot.sequences();
        }
        if (anchors.isPresent()) {
            parts.putAll(StoredFiles.write(anchors.get(), archive));
        }
        parts.putAll(files.copyAll(archive));
        try (OutputStream out = archive.begin(Manifest.PART)) {
            out.write(new Manifest(origin, tables, sequences, parts).text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static TableCopy copied(Snapshot snapshot, TableCopy table, ArchiveWriter archive)
            throws IOException, SQLException {
        try (DigestedOutput out = new DigestedOutput(archive.begin(table.part()))) {
            snapshot.copy(table, out);
            return new TableCopy(table.name(), table.columns(), out.digest());
        }
    }
}
