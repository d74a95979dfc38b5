package org.gongkai.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One supervisor per folder: held from before the first look until after the last, let go by the system when a process dies. */
final class FolderLock implements Closeable {
    /** The system lets go of a lock when any channel of the same process to that file is closed, so none is opened twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final int LONGEST_PID = 20;

    private final DataFolder folder;
    private final FileChannel channel;

    private FolderLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, or refuses with the pid of its holder. */
    static FolderLock take(DataFolder folder) throws IOException, RefusedException {
        Path file = folder.lock();
        if (!HELD_HERE.add(file)) {
            throw inUse(folder, ProcessHandle.current().pid());
        }
        FolderLock taken = null;
        try {
            taken = new FolderLock(folder, lockedChannel(folder));
            return taken;
        } finally {
            if (taken == null) {
                HELD_HERE.remove(file);
            }
        }
    }

    /** What is held. */
    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) { // else the folder may be held by somebody else by now
            channel.close();
            HELD_HERE.remove(folder.lock());
        }
    }

    private static FileChannel lockedChannel(DataFolder folder) throws IOException, RefusedException {
        FileChannel channel = FileChannel.open(
                folder.lock(),
                Set.<OpenOption>of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        boolean isTaken = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(folder, holder(channel));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            isTaken = true;
            return channel;
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
    }

    private static long holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_PID);
        channel.read(text, 0);
        String pid = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
        return pid.matches("[0-9]{1,18}") ? Long.parseLong(pid) : 0;
    }

    private static RefusedException inUse(DataFolder folder, long pid) {
        return new RefusedException(new Refusal.FolderInUse(folder.root(), pid));
    }
}
