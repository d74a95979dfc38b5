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
 * The stored files, held against what names them.
 *
 * @param data the data folder
 */
public record Shelf(Path data) {
    /** A finding for each of these hashes whose content is not there, or another. */
    public List<String> findings(List<String> hashes) {
        return hashes.stream()
                .filter(hash -> !isWhole(hash))
                .map(hash -> "file " + hash + " is named and not there, or not whole")
                .toList();
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
