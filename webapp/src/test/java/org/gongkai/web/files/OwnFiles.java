package org.gongkai.web.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.documents.worker.WorkerSettings;
import org.gongkai.web.database.OwnContext;
import org.gongkai.web.files.model.FileRefused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files over a database and a folder of their own, opened by real workers, and somebody who names them. */
final class OwnFiles implements AutoCloseable {
    private static final int HEAP_MEGABYTES = 128;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** Names what it is told to. */
    static final class Names implements FileOwner {
        private final Set<String> named = ConcurrentHashMap.newKeySet();

        void name(String sha256) {
            named.add(sha256);
        }

        void forget(String sha256) {
            named.remove(sha256);
        }

        @Override
        public Set<String> namedAmong(Collection<String> hashes) {
            Set<String> some = new HashSet<>(hashes);
            some.retainAll(named);
            return some;
        }
    }

    /** Workers with little patience. */
    static class Workers {
        @Bean
        TransactionTemplate transactions(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean(destroyMethod = "close")
        WorkerPool workers() {
            return new WorkerPool(new WorkerSettings(WorkerSettings.Scope.EVERY_FILE, 1, HEAP_MEGABYTES, PATIENCE));
        }
    }

    final OwnContext context = new OwnContext(
            Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC),
            new Class<?>[] {Workers.class, Names.class},
            "org.gongkai.web.files");
    final FileIntake intake = context.bean(FileIntake.class);
    final KeptFiles kept = context.bean(KeptFiles.class);
    final FileSweep sweep = context.bean(FileSweep.class);
    final Names names = context.bean(Names.class);
    final Path folder = context.bean(FilesWiring.FilesFolder.class).path();
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    OwnFiles() {
        words.setBasename("messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
    }

    Received receive(String name, byte[] bytes) {
        return intake.receive(name, new ByteArrayInputStream(bytes));
    }

    /** Receives and keeps a text, and lets it be named. */
    String keep(String name, String text) {
        try (Received file = receive(name, text.getBytes(StandardCharsets.UTF_8))) {
            context.inTransaction(() -> kept.keep(List.of(file)));
            names.name(file.content().sha256());
            return file.content().sha256();
        }
    }

    String sentence(FileRefused refused) {
        return refused.sentence(words, Locale.SIMPLIFIED_CHINESE);
    }

    /** Everything that lies in the folder. */
    Set<String> onDisk() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
