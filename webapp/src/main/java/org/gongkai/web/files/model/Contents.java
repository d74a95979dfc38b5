package org.gongkai.web.files.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of contents that are kept. Every change is made in the caller's transaction. */
public interface Contents {
    /** Keeps anybody else from keeping or dropping this content until the transaction ends. */
    void lock(String sha256);

    /** The same if nobody else holds it now. */
    boolean tryLock(String sha256);

    /** Notes a content; one that is known is not noted again. */
    void keep(KeptFile file, String text, Instant now);

    /** A content that is kept. */
    Optional<KeptFile> find(String sha256);

    /** What is known of these contents, by hash. */
    Map<String, KeptFile> find(Collection<String> hashes);

    /** The words of these contents, by hash. */
    Map<String, String> texts(Collection<String> hashes);

    /** Contents in ascending order, behind this one. */
    List<KeptFile> after(String sha256, int most);

    /** Whether files may be removed until the transaction ends: not while the data folder is being copied. */
    boolean mayRemove();

    /** Forgets a content. */
    void drop(String sha256);
}
