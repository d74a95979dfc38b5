package org.gongkai.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongkai.web.files.disk.Quarantine;
import org.gongkai.web.files.model.Examination;
import org.gongkai.web.files.model.Examined;
import org.gongkai.web.files.model.FileLimits;
import org.gongkai.web.files.model.FileName;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.springframework.stereotype.Service;

/** Receives files: into the quarantine, hashed on the way, opened in a worker. Nothing is kept before {@link KeptFiles#keep}. */
@Service
public class FileIntake {
    private static final Log LOG = LogFactory.getLog(FileIntake.class);
    private static final long PATIENCE_SECONDS = 10;

    /** Room that is left for the database and the index. */
    private static final long SPARE_ROOM = 256L << 20;

    private final Quarantine quarantine;
    private final Examination examination;
    private final FileLimits limits;
    private final Semaphore places;

    FileIntake(Quarantine quarantine, Examination examination, FileLimits limits) {
        this.quarantine = quarantine;
        this.examination = examination;
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /** How much is taken. */
    public FileLimits limits() {
        return limits;
    }

    /**
     * Receives one file. Not inside a transaction: it takes as long as the sender's line.
     *
     * @param name as it was sent
     * @param in read to its end, unless the file is refused
     * @throws FileRefused in words for whoever sent it; nothing of it is kept
     */
    public Received receive(String name, InputStream in) {
        FileName shown = FileName.of(name);
        take();
        try {
            return examined(shown, received(shown, in));
        } finally {
            places.release();
        }
    }

    private Quarantine.Held received(FileName name, InputStream in) {
        try {
            if (quarantine.room() < SPARE_ROOM + limits.fileBytes()) {
                LOG.error("less than " + (SPARE_ROOM + limits.fileBytes()) + " bytes are free for files");
                throw new FileRefused(Reason.NO_ROOM, name.text());
            }
            return quarantine.receive(in, limits.fileBytes());
        } catch (IOException e) {
            LOG.info("a file was not received to its end: " + e.getMessage());
            throw new FileRefused(Reason.BROKEN_OFF, name.text());
        }
    }

    private Received examined(FileName name, Quarantine.Held held) {
        boolean isSound = false;
        try {
            require(held.bytes() > 0, Reason.EMPTY, name);
            require(held.isWhole(), Reason.TOO_LARGE, name, limits.fileMegabytes());
            Examined examined = examination.examine(name, held.file());
            isSound = true;
            return new Received(name, held, examined);
        } catch (IOException e) {
            LOG.warn("a received file could not be handed to a worker", e);
            throw new FileRefused(Reason.BROKEN_OFF, name.text());
        } finally {
            if (!isSound) {
                discard(held);
            }
        }
    }

    private static void discard(Quarantine.Held held) {
        try {
            held.close();
        } catch (IOException e) {
            LOG.warn("a refused file stays in quarantine until the next sweep", e);
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new FileRefused(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(Reason.BUSY);
        }
    }

    private static void require(boolean holds, Reason otherwise, FileName name, Object... more) {
        if (!holds) {
            Object[] arguments = new Object[more.length + 1];
            arguments[0] = name.text();
            System.arraycopy(more, 0, arguments, 1, more.length);
            throw new FileRefused(otherwise, arguments);
        }
    }
}
