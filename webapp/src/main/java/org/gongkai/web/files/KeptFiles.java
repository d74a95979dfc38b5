package org.gongkai.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.files.disk.ContentFolder;
import org.gongkai.web.files.model.Contents;
import org.gongkai.web.files.model.FileLimits;
import org.gongkai.web.files.model.KeptFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that are kept. Who may read one is for those to say whose rows name it. */
@Service
public class KeptFiles {
    private final Contents contents;
    private final ContentFolder folder;
    private final FileLimits limits;
    private final Clock clock;

    KeptFiles(Contents contents, ContentFolder folder, FileLimits limits, Clock clock) {
        this.contents = contents;
        this.folder = folder;
        this.limits = limits;
        this.clock = clock;
    }

    /** How much is taken. */
    public FileLimits limits() {
        return limits;
    }

    /**
     * Keeps received files, in the caller's transaction: they are on disk, whole and forced, before its rows are, so that no row that
     * was committed ever names a file that is missing. Where the transaction fails the sweep removes them.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction of the caller
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(List<Received> files) {
        files.stream()
                .sorted(Comparator.comparing(file -> file.content().sha256()))
                .forEach(this::keep);
    }

    private void keep(Received file) {
        contents.lock(file.content().sha256());
        try {
            if (Files.exists(file.held().file())) {
                folder.take(file.held());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        path(file.content().sha256());
        contents.keep(file.content(), file.text(), clock.instant());
    }

    /** A content that is kept. */
    public Optional<KeptFile> find(String sha256) {
        return contents.find(sha256);
    }

    /** What is known of these contents, by hash. */
    public Map<String, KeptFile> find(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : contents.find(hashes);
    }

    /** The words of these contents, by hash; those without words are left out. */
    public Map<String, String> texts(Collection<String> hashes) {
        return hashes.isEmpty() ? Map.of() : contents.texts(hashes);
    }

    /**
     * Where a content lies.
     *
     * @throws MissingContent it is noted and not there: the data folder is damaged or not complete
     */
    public Path path(String sha256) {
        Path path = folder.path(sha256);
        if (!Files.isRegularFile(path)) {
            throw new MissingContent(sha256);
        }
        return path;
    }
}
