package org.gongkai.web.backup.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.web.backup.model.BackupRefusedException.Reason;

/**
 * The list of everything in a backup. Its last line is the hash of all before it.
 *
 * @param sequences where each numbering stands
 * @param parts the other parts by name: stored files ({@code files/ab/abcdef…}) and the audit's anchors
 */
public record Manifest(Origin origin, List<TableCopy> tables, Map<String, Long> sequences, Map<String, Digest> parts) {

    /** The part that holds this list. */
    public static final String PART = "manifest.tsv";

    private static final String HEAD = "gongkai-backup\t1";

    /**
     * Where the data come from.
     *
     * @param server version of the database server
     * @param keyId id of the master key that opens the personal values; empty where none was ever taken
     * @param migrations the last step taken of each module
     */
    public record Origin(Instant madeAt, String server, Optional<String> keyId, Map<String, String> migrations) {
        /** Keeps a copy in the order of names. */
        public Origin {
            migrations = new TreeMap<>(migrations);
        }
    }

    /** Keeps copies in the order of names. */
    public Manifest {
        tables = List.copyOf(tables);
        sequences = new TreeMap<>(sequences);
        parts = new TreeMap<>(parts);
    }

    /** How many rows there are in all tables. */
    public long rows() {
        return tables.stream().mapToLong(table -> table.digest().rows()).sum();
    }

    /** How many stored files there are. */
    public long files() {
        return parts.keySet().stream().filter(name -> name.startsWith("files/")).count();
    }

    /** The list as it is written. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                HEAD,
                "made\t" + origin.madeAt(),
                "server\t" + origin.server(),
                "key\t" + origin.keyId().orElse("-")));
        origin.migrations().forEach((module, version) -> lines.add("migration\t" + module + "\t" + version));
        tables.forEach(table -> lines.add(
                "table\t" + table.name() + "\t" + written(table.digest()) + "\t" + String.join(",", table.columns())));
        sequences.forEach((name, last) -> lines.add("sequence\t" + name + "\t" + last));
        parts.forEach((name, digest) -> lines.add("part\t" + name + "\t" + written(digest)));
        String all = String.join("\n", lines) + "\n";
        return all + "end\t" + sha256(all) + "\n";
    }

    private static String written(Digest digest) {
        return digest.rows() + "\t" + digest.bytes() + "\t" + digest.sha256();
    }

    /**
     * Reads such a list.
     *
     * @throws BackupRefusedException it is none, or not the whole of one
     */
    public static Manifest parse(String text) throws BackupRefusedException {
        int end = text.lastIndexOf("end\t");
        if (!text.startsWith(HEAD + "\n") || end < 0 || !text.substring(end).equals(endOf(text.substring(0, end)))) {
            throw new BackupRefusedException(Reason.NOT_A_BACKUP, PART);
        }
        Reading reading = new Reading();
        try {
            text.substring(0, end).lines().skip(1).forEach(line -> reading.take(line.split("\t", -1)));
            return reading.all();
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException _) {
            throw new BackupRefusedException(Reason.NOT_A_BACKUP, PART);
        }
    }

    private static String endOf(String all) {
        return "end\t" + sha256(all) + "\n";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Collects the lines; those of a kind not known here are a newer program's additions and are left. */
    private static final class Reading {
        private final Map<String, String> single = new TreeMap<>();
        private final Map<String, String> migrations = new TreeMap<>();
        private final List<TableCopy> tables = new ArrayList<>();
        private final Map<String, Long> sequences = new TreeMap<>();
        private final Map<String, Digest> parts = new TreeMap<>();

        void take(String[] words) {
            switch (words[0]) {
                case "migration" -> migrations.put(words[1], words[2]);
                case "table" -> tables.add(new TableCopy(words[1], List.of(words[5].split(",")), digest(words)));
                case "sequence" -> sequences.put(words[1], Long.valueOf(words[2]));
                case "part" -> parts.put(words[1], digest(words));
                default -> single.put(words[0], words[1]);
            }
        }

        Manifest all() {
            Origin origin = new Origin(
                    Instant.parse(single.getOrDefault("made", "")),
                    single.getOrDefault("server", ""),
                    Optional.of(single.getOrDefault("key", "-")).filter(id -> !id.equals("-")),
                    migrations);
            return new Manifest(origin, tables, sequences, parts);
        }

        private static Digest digest(String[] words) {
            return new Digest(Long.parseLong(words[2]), Long.parseLong(words[3]), words[4]);
        }
    }
}
