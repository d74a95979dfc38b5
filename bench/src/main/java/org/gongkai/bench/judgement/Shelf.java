package org.gongkai.bench.judgement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The stored files, held against the rows that name them.
 *
 * @param data the data folder
 */
public record Shelf(Path data, Books books) {
    /** The hashes that items name, and whose content is not there or another. */
    public List<String> damages() {
        return books.files().stream().filter(hash -> !isWhole(hash)).toList();
    }

    private boolean isWhole(String hash) {
        try {
            byte[] content = Files.readAllBytes(
                    data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash));
            return hash.equals(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
