package org.gongkai.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongkai.web.files.disk.ContentFolder;
import org.gongkai.web.files.disk.Quarantine;
import org.gongkai.web.files.model.Contents;
import org.gongkai.web.files.model.KeptFile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Removes what a crash, a transaction that failed, or a file taken out of a draft left behind; and tells what is missing. Each content
 * is looked at under the lock under which it would be kept.
 */
@Service
public class FileSweep {
    private static final Log LOG = LogFactory.getLog(FileSweep.class);
    private static final int AT_ONCE = 200;
    private static final int PREFIXES = 256;
    private static final long DAY_SECONDS = 86_400;

    private final Quarantine quarantine;
    private final ContentFolder folder;
    private final Contents contents;
    private final List<FileOwner> owners;
    private final TransactionOperations transactions;

    FileSweep(
            Quarantine quarantine,
            ContentFolder folder,
            Contents contents,
            List<FileOwner> owners,
            TransactionOperations transactions) {
        this.quarantine = quarantine;
        this.folder = folder;
        this.contents = contents;
        this.owners = owners;
        this.transactions = transactions;
    }

    /**
     * What was found.
     *
     * @param abandoned received files that nobody holds any more, removed
     * @param unnamed contents that no row names, removed
     * @param missing hashes of contents that are noted and not there, or of another size
     */
    public record Swept(int abandoned, int unnamed, List<String> missing) {
        /** Keeps a copy of the list. */
        public Swept {
            missing = List.copyOf(missing);
        }
    }

    /** At the start and then once a day. */
    @Scheduled(initialDelay = 10, fixedDelay = DAY_SECONDS, timeUnit = TimeUnit.SECONDS)
    void daily() {
        Swept swept = sweep();
        if (swept.abandoned() + swept.unnamed() > 0) {
            LOG.info("swept away: " + swept.abandoned() + " files received in part, " + swept.unnamed()
                    + " named by nothing");
        }
        swept.missing().forEach(hash -> LOG.error("the content " + hash + " is noted and not in the data folder"));
    }

    /** Sweeps now; what others are receiving or keeping meanwhile is left alone. */
    public Swept sweep() {
        try {
            int abandoned = quarantine.removeAbandoned();
            int unnamed = forgotten();
            for (int prefix = 0; prefix < PREFIXES; prefix++) {
                unnamed += orphans(folder.beginningWith("%02x".formatted(prefix)));
            }
            return new Swept(abandoned, unnamed, missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contents that are noted, and that no owner names any more. */
    private int forgotten() {
        int removed = 0;
        List<KeptFile> some = contents.after("", AT_ONCE);
        while (!some.isEmpty()) {
            List<String> hashes = some.stream().map(KeptFile::sha256).toList();
            Set<String> named = namedAmong(hashes);
            for (String hash : hashes) {
                removed += !named.contains(hash) && isRemoved(hash) ? 1 : 0;
            }
            some = contents.after(hashes.getLast(), AT_ONCE);
        }
        return removed;
    }

    /** Files that lie there and are not noted. */
    private int orphans(List<String> hashes) {
        Set<String> noted = contents.find(hashes).keySet();
        int removed = 0;
        for (String hash : hashes) {
            removed += !noted.contains(hash) && isRemoved(hash) ? 1 : 0;
        }
        return removed;
    }

    /** Removes row and file, unless somebody copies the folder or keeps the content just now, or names it after all. */
    private boolean isRemoved(String hash) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            if (!contents.mayRemove()
                    || !contents.tryLock(hash)
                    || !namedAmong(List.of(hash)).isEmpty()) {
                return false;
            }
            contents.drop(hash);
            try {
                folder.remove(hash);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private List<String> missing() throws IOException {
        List<String> missing = new ArrayList<>();
        List<KeptFile> some = contents.after("", AT_ONCE);
        while (!some.isEmpty()) {
            for (KeptFile file : some) {
                Path path = folder.path(file.sha256());
                if (!Files.isRegularFile(path) || Files.size(path) != file.bytes()) {
                    missing.add(file.sha256());
                }
            }
            some = contents.after(some.getLast().sha256(), AT_ONCE);
        }
        return missing;
    }

    private Set<String> namedAmong(Collection<String> hashes) {
        return owners.stream()
                .flatMap(owner -> owner.namedAmong(hashes).stream())
                .collect(Collectors.toSet());
    }
}
