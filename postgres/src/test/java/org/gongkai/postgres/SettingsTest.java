package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path data;

    @Test
    void a_link_in_the_place_of_a_setting_is_replaced_and_what_it_leads_to_left_alone() throws Exception {
        DataFolder folder = DataFolder.in(data);
        Path other = Files.writeString(data.resolve("other"), "as it was");
        Path file = Files.createDirectory(folder.start()).resolve("pg_hba.conf");
        Files.createSymbolicLink(file, other);
        Settings.write(folder, Memory.small());
        assertThat(file).isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(Files.readString(file)).contains("scram-sha-256");
        assertThat(other).hasContent("as it was");
    }

    @Test
    void a_link_in_the_place_of_a_log_is_replaced_and_what_it_leads_to_left_alone() throws Exception {
        Path other = Files.writeString(data.resolve("other"), "as it was");
        Path log = Files.createSymbolicLink(data.resolve("trial.log"), other);
        assertThat(DataFolder.emptyFile(log)).isEmptyFile();
        assertThat(Files.isSymbolicLink(log)).isFalse();
        assertThat(other).hasContent("as it was");
    }
}
