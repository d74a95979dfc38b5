package org.gongkai.web.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.backup.archive.Archive;
import org.gongkai.web.backup.archive.ArchiveReader;
import org.gongkai.web.backup.archive.DigestedOutput;
import org.gongkai.web.backup.archive.FolderArchive;
import org.gongkai.web.backup.archive.StoredFiles;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;
import org.gongkai.web.backup.model.Manifest;
import org.gongkai.web.backup.model.TableCopy;
import org.gongkai.web.backup.store.Loading;
import org.gongkai.web.platform.database.CommandDatabase;
import org.gongkai.web.platform.database.Migrations;

/**
 * Brings a backup back into a new data folder, or an empty outside database beside one. The folder gets its name when everything
 * in it was compared with the backup; the index of the search is not in it and is made at the next start.
 *
 * @param databaseUrl address of an outside server; blank for one in the new folder
 * @param data the folder, which must not be there or be empty
 */
public record Restoring(String databaseUrl, Path data) {

    /**
     * Restores.
     *
     * @return what was restored
     * @throws RefusedException why there is no database to restore into
     */
    public Manifest from(Archive archive) throws IOException, SQLException, BackupRefusedException, RefusedException {
        verifyEmpty();
        try (ArchiveReader reader = archive.read()) {
            Manifest manifest = Backup.verify(reader);
            Path beside = data.resolveSibling(data.getFileName() + ".restoring-" + UUID.randomUUID());
            boolean isDone = false;
            try {
                Files.createDirectories(beside);
                restoreFiles(reader, manifest, beside);
                restoreTables(reader, manifest, beside);
                Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
                Archive.syncFolderOf(data);
                isDone = true;
            } finally {
                if (!isDone) {
                    FolderArchive.delete(beside);
                }
            }
            return manifest;
        }
    }

    private void verifyEmpty() throws IOException, BackupRefusedException {
        if (!Files.exists(data)) {
            return;
        }
        if (Files.isDirectory(data)) {
            try (Stream<Path> inside = Files.list(data)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new BackupRefusedException(Reason.FOLDER_NOT_EMPTY, data.toString());
    }

    private static void restoreFiles(ArchiveReader reader, Manifest manifest, Path folder)
            throws IOException, BackupRefusedException {
        StoredFiles files = new StoredFiles(folder);
        for (String part : manifest.parts().keySet()) {
            try (InputStream in = reader.open(part)) {
                files.restore(part, in);
            }
        }
    }

    private void restoreTables(ArchiveReader reader, Manifest manifest, Path folder)
            throws IOException, SQLException, BackupRefusedException, RefusedException {
        try (CommandDatabase database = CommandDatabase.open(databaseUrl, folder)) {
            DataSource source = database.source();
            if (!Loading.isEmpty(source)) {
                throw new BackupRefusedException(Reason.DATABASE_NOT_EMPTY, databaseUrl);
            }
            boolean isDone = false;
            try {
                bringTo(source, manifest.origin().migrations());
                load(reader, manifest, source);
                Migrations.migrate(source);
                isDone = true;
            } finally {
                if (!isDone) {
                    Loading.abandon(source);
                }
            }
        }
    }

    /** To the steps that had been taken where the backup was made. */
    private static void bringTo(DataSource source, Map<String, String> migrations) throws BackupRefusedException {
        for (Map.Entry<String, String> step : migrations.entrySet()) {
            if (!Migrations.MODULES.contains(step.getKey())
                    || !Migrations.migrate(source, step.getKey(), step.getValue())) {
                throw new BackupRefusedException(Reason.NEWER_PROGRAM, step.getKey() + " " + step.getValue());
            }
        }
    }

    private static void load(ArchiveReader reader, Manifest manifest, DataSource source)
            throws IOException, SQLException, BackupRefusedException {
        try (Loading loading = Loading.begin(source)) {
            for (TableCopy table : manifest.tables()) {
                try (InputStream rows = reader.open(table.part())) {
                    loading.fill(table, rows);
                }
                verify(loading, table);
            }
            loading.finish(manifest.sequences());
        }
    }

    /** What the database now has is written out again and must be the same to the byte. */
    private static void verify(Loading loading, TableCopy table)
            throws IOException, SQLException, BackupRefusedException {
        try (DigestedOutput written = new DigestedOutput(OutputStream.nullOutputStream())) {
            loading.copy(table, written);
            if (!written.digest().equals(table.digest())) {
                throw new BackupRefusedException(Reason.NOT_EQUAL, table.name());
            }
        }
    }
}
