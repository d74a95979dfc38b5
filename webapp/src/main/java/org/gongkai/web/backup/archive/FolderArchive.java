package org.gongkai.web.backup.archive;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;

/**
 * The same parts as files of a folder, for those who want to read the tables with other programs.
 *
 * @param place absolute
 */
public record FolderArchive(Path place) implements Archive {

    @Override
    public ArchiveWriter write() throws IOException {
        discard();
        Path folder = unfinished();
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new ArchiveWriter() {
            @Override
            public OutputStream begin(String name) throws IOException {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                return new SyncedFile(file);
            }

            @Override
            public void close() throws IOException {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path inside : all.filter(Files::isDirectory).toList()) {
                        Archive.sync(inside);
                    }
                }
            }
        };
    }

    @Override
    public ArchiveReader reread() {
        return reader(unfinished());
    }

    @Override
    public ArchiveReader read() throws BackupRefusedException {
        if (!Files.isDirectory(place)) {
            throw new BackupRefusedException(Reason.NOT_THERE, place.toString());
        }
        return reader(place);
    }

    @Override
    public void discard() throws IOException {
        delete(unfinished());
    }

    /** Deletes a folder that was made here, with everything in it; links are not followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private static ArchiveReader reader(Path folder) {
        return new ArchiveReader() {
            @Override
            public InputStream open(String name) throws IOException, BackupRefusedException {
                Path file = folder.resolve(name).normalize();
                if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                    throw new BackupRefusedException(Reason.NOT_A_BACKUP, name);
                }
                return Files.newInputStream(file);
            }

            @Override
            public void close() {
                // each part is closed by whoever opened it
            }
        };
    }

    /** On the disk when it is closed. */
    private static final class SyncedFile extends BufferedOutputStream {
        private final FileOutputStream file;

        SyncedFile(Path path) throws IOException {
            this(new FileOutputStream(path.toFile()));
        }

        private SyncedFile(FileOutputStream file) {
            super(file, 1 << 16);
            this.file = file;
        }

        @Override
        public void close() throws IOException {
            flush();
            file.getFD().sync();
            super.close();
        }
    }
}
