package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {
    @TempDir
    Path data;

    private DataFolder folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = DataFolder.in(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERSION", "password"})
    void data_that_were_moved_away_are_not_replaced_by_an_empty_database(String left) throws Exception {
        Path file = Files.writeString(folder.root().resolve(left), "18");
        assertThat(refusal()).isEqualTo(new Refusal.DataMissing(folder.cluster()));
        assertThat(file).hasContent("18");
        assertThat(folder.unfinishedCluster()).doesNotExist();
    }

    @Test
    void a_link_to_a_disk_that_is_not_mounted_is_not_replaced_by_an_empty_database() throws Exception {
        Path disk = data.resolve("unmounted/data");
        Files.createSymbolicLink(folder.cluster(), disk);
        assertThat(refusal()).isEqualTo(new Refusal.DataMissing(folder.cluster()));
        assertThat(Files.readSymbolicLink(folder.cluster())).isEqualTo(disk);
        assertThat(disk).doesNotExist();
    }

    private Refusal refusal() {
        return catchThrowableOfType(RefusedException.class, () -> EmbeddedPostgres.start(data, Options.safe()))
                .refusal();
    }
}
