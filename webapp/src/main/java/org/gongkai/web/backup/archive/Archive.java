package org.gongkai.web.backup.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;

/** The place of a backup. Until it is published it lies beside, under a name that ends in {@code .partial}. */
public sealed interface Archive permits FileArchive, FolderArchive {
    /** Its name. */
    Path place();

    /** What is begun, thrown away where one was left over before. */
    ArchiveWriter write() throws IOException;

    /** What was written and is not published yet. */
    ArchiveReader reread() throws IOException;

    /** What was published. */
    ArchiveReader read() throws IOException, BackupRefusedException;

    /** Takes away what was begun. */
    void discard() throws IOException;

    /** The name of what is not whole yet. */
    default Path unfinished() {
        return place().resolveSibling(place().getFileName() + ".partial");
    }

    /** Refuses a name that is taken. */
    default void verifyFree() throws BackupRefusedException {
        if (Files.exists(place(), LinkOption.NOFOLLOW_LINKS)) {
            throw new BackupRefusedException(Reason.TARGET_THERE, place().toString());
        }
    }

    /** Gives what is whole its name. */
    default void publish() throws IOException, BackupRefusedException {
        verifyFree();
        Files.move(unfinished(), place(), StandardCopyOption.ATOMIC_MOVE);
        syncFolderOf(place());
    }

    /** Has the system write the name of this file or folder to the disk. */
    static void syncFolderOf(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            sync(folder);
        }
    }

    /** Has the system write what is in this file, or in this folder the names, to the disk. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
