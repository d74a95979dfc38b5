package org.gongkai.bench.platform;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import org.gongkai.bench.judgement.Books;
import org.gongkai.bench.judgement.Journal;
import org.gongkai.bench.judgement.Shelf;
import org.gongkai.bench.judgement.Watch;
import org.gongkai.postgres.RefusedException;
import org.gongkai.web.audit.verification.AuditVerification;
import org.gongkai.web.backup.Backup;
import org.gongkai.web.backup.Restoring;
import org.gongkai.web.backup.archive.FileArchive;
import org.gongkai.web.backup.model.BackupRefusedException;
import org.gongkai.web.backup.model.Manifest;

/** Backs up while everybody works, and once more when all is quiet, and compares what comes back with what there was. */
public final class Restores {
    private final Path folder;
    private final Function<String, String> databases;
    private final long seed;
    private final List<String> findings = new ArrayList<>();

    /**
     * In this folder.
     *
     * @param databases the address of an empty outside database for this name; a blank one for a server in the data folder
     */
    public Restores(Path folder, Function<String, String> databases, long seed) {
        this.folder = folder;
        this.databases = databases;
        this.seed = seed;
    }

    /**
     * What came of it.
     *
     * @param rows in all tables of the quiet backup
     * @param files stored files in it
     * @param pages that were compared
     */
    public record Result(long rows, long files, int pages, long bytes, List<String> findings) {}

    /** Lets people do so many deeds, backs up, restores and compares. */
    public Result run(long deeds) throws IOException, SQLException, BackupRefusedException, RefusedException {
        Path data = folder.resolve("data");
        FileArchive busy = new FileArchive(folder.resolve("busy.zip"));
        FileArchive quiet = new FileArchive(folder.resolve("quiet.zip"));
        Manifest manifest;
        Map<String, String> pages;
        try (Platform platform = Platform.start(data, databases.apply("data"))) {
            Operations operations = new Operations(platform, seed);
            CompletableFuture<Manifest> meanwhile = CompletableFuture.supplyAsync(() -> backup(platform, busy));
            findings.addAll(operations.run(deeds).findings());
            meanwhile.join();
            manifest = backup(platform, quiet);
            pages = pages(platform, operations.journal());
            restoreQuiet(quiet, platform, pages);
        }
        restoreBusy(busy);
        return new Result(
                manifest.rows(), manifest.files(), pages.size(), Files.size(quiet.place()), List.copyOf(findings));
    }

    private static Manifest backup(Platform platform, FileArchive archive) {
        try {
            return Backup.make(platform.part(DataSource.class), platform.data(), archive);
        } catch (IOException | SQLException | BackupRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything must be as it was, and the pages the same to the letter. */
    private void restoreQuiet(FileArchive archive, Platform original, Map<String, String> pages)
            throws IOException, SQLException, BackupRefusedException, RefusedException {
        Path data = folder.resolve("quiet");
        String url = databases.apply("quiet");
        new Restoring(url, data).from(archive);
        try (Platform restored = Platform.start(data, url, Platform.keyFile(folder.resolve("data")))) {
            Books books = new Books(restored.jdbc());
            verifyFiles(data, books, "quiet");
            books.differencesTo(new Books(original.jdbc()))
                    .forEach(table -> findings.add("table " + table + " differs"));
            verifyTrail(restored, "quiet");
            pages(restored, pages).forEach((path, body) -> {
                if (!body.equals(pages.get(path))) {
                    findings.add(path + " is another page");
                }
            });
        }
    }

    /** Of a moment within all the work: whole, reviewed, sealed. */
    private void restoreBusy(FileArchive archive)
            throws IOException, SQLException, BackupRefusedException, RefusedException {
        Path data = folder.resolve("busy");
        String url = databases.apply("busy");
        new Restoring(url, data).from(archive);
        try (Platform restored = Platform.start(data, url, Platform.keyFile(folder.resolve("data")))) {
            Books books = new Books(restored.jdbc());
            verifyFiles(data, books, "busy");
            books.unreviewed().forEach(item -> findings.add("busy: item " + item + " is public without its approvals"));
            books.torn().forEach(version -> findings.add("busy: publication " + version + " is torn"));
            verifyTrail(restored, "busy");
        }
    }

    private void verifyTrail(Platform platform, String name) throws IOException {
        platform.part(AuditVerification.class)
                .verify()
                .damages()
                .forEach(damage -> findings.add(name + ": the trail is damaged: " + damage));
    }

    private void verifyFiles(Path data, Books books, String name) {
        new Shelf(data).findings(books.files()).forEach(finding -> findings.add(name + ": " + finding));
    }

    private Map<String, String> pages(Platform platform, Journal journal) {
        Map<String, String> asked = new TreeMap<>();
        journal.byItem().keySet().forEach(item -> asked.put("/items/" + item, ""));
        List.of("/items", "/items?page=2", "/api/v1/items", "/api/v1/items?page=2")
                .forEach(path -> asked.put(path, ""));
        return pages(platform, asked);
    }

    private Map<String, String> pages(Platform platform, Map<String, String> asked) {
        Map<String, String> pages = new TreeMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Watch watch = new Watch(client, platform.address());
            for (String path : asked.keySet()) {
                HttpResponse<String> answer = watch.get(path, "");
                boolean isNone = answer.statusCode() == 404; // such a page bears a reference number of its own
                String body = isNone ? "" : answer.body().replace(platform.address(), "");
                pages.put(path, answer.statusCode() + " " + body);
            }
        } catch (IOException e) {
            findings.add("a page was not answered: " + e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return pages;
    }
}
