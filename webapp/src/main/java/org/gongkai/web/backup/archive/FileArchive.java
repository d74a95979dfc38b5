package org.gongkai.web.backup.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;

/**
 * A backup in one file, a zip that ordinary programs open, readable by its owner alone.
 *
 * @param place absolute
 */
public record FileArchive(Path place) implements Archive {
    private static final int BUFFER = 1 << 16;

    @Override
    public ArchiveWriter write() throws IOException {
        discard();
        Files.createFile(
                unfinished(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished()), BUFFER));
        zip.setLevel(Deflater.BEST_SPEED);
        return new ArchiveWriter() {
            @Override
            public OutputStream begin(String name) throws IOException {
                zip.putNextEntry(new ZipEntry(name));
                return new Part(zip);
            }

            @Override
            public void close() throws IOException {
                zip.close();
                Archive.sync(unfinished());
            }
        };
    }

    @Override
    public ArchiveReader reread() throws IOException {
        return reader(unfinished());
    }

    @Override
    public ArchiveReader read() throws IOException, BackupRefusedException {
        if (!Files.isRegularFile(place)) {
            throw new BackupRefusedException(Reason.NOT_THERE, place.toString());
        }
        try {
            return reader(place);
        } catch (ZipException _) {
            throw new BackupRefusedException(Reason.NOT_A_BACKUP, place.toString());
        }
    }

    @Override
    public void discard() throws IOException {
        Files.deleteIfExists(unfinished());
    }

    private static ArchiveReader reader(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        return new ArchiveReader() {
            @Override
            public InputStream open(String name) throws IOException, BackupRefusedException {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) {
                    throw new BackupRefusedException(Reason.NOT_A_BACKUP, name);
                }
                return zip.getInputStream(entry);
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    /** Ends the part and leaves the file open. */
    private static final class Part extends FilterOutputStream {
        private final ZipOutputStream zip;

        Part(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            zip.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
