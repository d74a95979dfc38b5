package org.gongkai.documents.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.Shown;
import org.junit.jupiter.api.Test;

class WorkerPoolIT {
    private static final int HEAP_MEGABYTES = 48;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static WorkerPool hostile(int workers, Duration patience) {
        return new WorkerPool(
                new WorkerSettings(WorkerSettings.Scope.EVERY_FILE, workers, HEAP_MEGABYTES, patience),
                new WorkerLaunch(HostileWorker.class.getName(), HEAP_MEGABYTES));
    }

    private static List<Opened> open(WorkerPool pool, String name, byte[] bytes) {
        return new DocumentOpener(Limits.DEFAULT, pool).open(name, bytes);
    }

    private static byte[] text() {
        return "全年公开131条".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String outcome(Opened opened) {
        String name = opened.name().substring(opened.name().lastIndexOf('/') + 1);
        return switch (opened) {
            case Opened.Readable readable ->
                name + " " + Shown.of(readable.document().events());
            case Opened.Refused refused -> name + " " + refused.refusal().code();
        };
    }

    @Test
    void whatever_a_document_does_to_its_worker_the_others_of_the_archive_are_read() {
        try (WorkerPool pool = hostile(1, PATIENCE)) {
            byte[] archive = zip("a.txt", "spin.txt", "hoard.txt", "exit.txt", "b.txt", "babble.txt", "c.txt");
            assertThat(open(pool, "a.zip", archive))
                    .extracting(WorkerPoolIT::outcome)
                    .containsExactly(
                            "a.txt L:全年公开131条",
                            "spin.txt TOO_SLOW",
                            "hoard.txt NEEDS_TOO_MUCH_MEMORY",
                            "exit.txt BREAKS_READER",
                            "b.txt L:全年公开131条",
                            "babble.txt BREAKS_READER",
                            "c.txt L:全年公开131条");
        }
    }

    @Test
    void a_single_file_that_spins_is_refused_once_in_plain_words_and_the_next_file_is_read() {
        try (WorkerPool pool = hostile(1, Duration.ofSeconds(2))) {
            List<Opened> opened = open(pool, "spin.txt", text());
            assertThat(opened).hasSize(1).first().isInstanceOf(Opened.Refused.class);
            Opened.Refused refused = (Opened.Refused) opened.getFirst();
            assertThat(refused.sha256()).hasSize(64);
            assertThat(refused.refusal().message(Locale.SIMPLIFIED_CHINESE))
                    .contains("“spin.txt”")
                    .contains("2 秒");
            assertThat(open(pool, "a.txt", text()))
                    .extracting(WorkerPoolIT::outcome)
                    .containsExactly("a.txt L:全年公开131条");
        }
    }

    @Test
    void others_read_while_one_file_hoards_memory_and_one_spins() {
        try (WorkerPool pool = hostile(3, Duration.ofSeconds(20))) {
            CompletableFuture<List<Opened>> spinning =
                    CompletableFuture.supplyAsync(() -> open(pool, "spin.txt", text()));
            CompletableFuture<List<Opened>> hoarding =
                    CompletableFuture.supplyAsync(() -> open(pool, "hoard.txt", text()));
            for (int i = 0; i < 20; i++) {
                assertThat(outcome(open(pool, "a.txt", text()).getFirst())).isEqualTo("a.txt L:全年公开131条");
            }
            assertThat(spinning).isNotDone();
            assertThat(outcome(hoarding.join().getFirst())).isEqualTo("hoard.txt NEEDS_TOO_MUCH_MEMORY");
            assertThat(outcome(spinning.join().getFirst())).isEqualTo("spin.txt TOO_SLOW");
        }
    }

    @Test
    void an_archive_that_breaks_one_worker_after_another_is_given_up() {
        try (WorkerPool pool = hostile(1, PATIENCE)) {
            String[] names = new String[12];
            for (int i = 0; i < names.length; i++) {
                names[i] = i + "/exit.txt";
            }
            List<Opened> opened = open(pool, "a.zip", zip(names));
            assertThat(opened).hasSize(9).allMatch(Opened.Refused.class::isInstance);
            assertThat(opened.getLast().name()).isEqualTo("a.zip");
        }
    }

    @Test
    void a_worker_knows_nothing_of_the_environment_but_the_character_set() {
        try (WorkerPool pool = hostile(1, PATIENCE)) {
            assertThat(outcome(open(pool, "environment.txt", text()).getFirst()))
                    .isEqualTo("environment.txt L:LC_ALL");
        }
    }

    @Test
    void files_are_read_by_a_worker_as_they_are_read_here() throws IOException {
        List<byte[]> files = new ArrayList<>(List.of(text(), zip("甲.txt", "乙.txt"), new byte[0], new byte[] {1, 2}));
        try (var in = WorkerPoolIT.class.getResourceAsStream("/org/gongkai/documents/legacy/margins/source.doc")) {
            files.add(Objects.requireNonNull(in).readAllBytes());
        }
        try (WorkerPool pool = new WorkerPool(WorkerSettings.of(WorkerSettings.Scope.EVERY_FILE))) {
            for (byte[] file : files) {
                assertThat(open(pool, "a", file)).isEqualTo(new DocumentOpener(Limits.DEFAULT).open("a", file));
            }
        }
    }

    @Test
    void a_worker_that_ended_while_it_rested_is_replaced_unnoticed() {
        try (WorkerPool pool = hostile(1, PATIENCE)) {
            open(pool, "a.txt", text());
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
            assertThat(outcome(open(pool, "a.txt", text()).getFirst())).isEqualTo("a.txt L:全年公开131条");
        }
    }

    @Test
    void refusals_by_workers_tell_what_to_do() {
        for (Refusal.Code code : List.of(Refusal.Code.NEEDS_TOO_MUCH_MEMORY, Refusal.Code.BREAKS_READER)) {
            assertThat(Refusal.of(code, "a.doc", "512").message(Locale.SIMPLIFIED_CHINESE))
                    .contains("“a.doc”")
                    .contains("请");
        }
    }
}
