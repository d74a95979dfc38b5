package org.gongkai.web.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gongkai.redaction.worker.RedactionProcess;
import org.gongkai.web.files.disk.ContentFolder;
import org.gongkai.web.files.disk.Quarantine;
import org.gongkai.web.files.model.FileLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/** The folders of files in the data folder, and how much is taken. */
@Configuration(proxyBeanMethods = false)
class FilesWiring {
    private static final long MEGABYTE = 1L << 20;

    /**
     * Where files lie.
     *
     * @param isKept whether it outlives the application; a temporary one is deleted with it
     */
    record FilesFolder(Path path, boolean isKept) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (!isKept) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }

    @Bean
    FilesFolder filesFolder(@Value("${gongkai.data:}") String data) throws IOException {
        return data.isBlank()
                ? new FilesFolder(Files.createTempDirectory("gongkai-files"), false)
                : new FilesFolder(Path.of(data, "files"), true);
    }

    @Bean
    Quarantine quarantine(FilesFolder folder) {
        return new Quarantine(folder.path().resolve("quarantine"));
    }

    /** As much room as opening a file is given, and twice the time: a file that is redacted is written again. */
    @Bean
    RedactionProcess redactionProcess() {
        return new RedactionProcess(512, Duration.ofSeconds(60));
    }

    @Bean
    ContentFolder contentFolder(FilesFolder folder) {
        return new ContentFolder(folder.path());
    }

    @Bean
    FileLimits fileLimits(
            @Value("${gongkai.files.largest-megabytes:20}") long largest,
            @Value("${gongkai.files.largest-request-megabytes:100}") long largestRequest,
            @Value("${gongkai.files.per-item:20}") int perItem,
            @Value("${gongkai.files.text-characters:100000}") int textCharacters,
            @Value("${gongkai.files.at-once:8}") int atOnce) {
        return new FileLimits(largest * MEGABYTE, largestRequest * MEGABYTE, perItem, textCharacters, atOnce);
    }
}
