package org.gongkai.web.audit.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final String PERSON = "applicant/17";

    @TempDir
    private Path folder;

    @Test
    void a_new_key_file_is_the_owners_alone_and_opens_again() throws IOException {
        Path file = folder.resolve("keys").resolve("master.key");
        byte[] wrapped = PersonKey.newWrapped(PERSON, KeyFile.openOrCreate(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        PersonKey key = PersonKey.unwrap(PERSON, wrapped, KeyFile.open(file));
        assertThat(key.decipher("phone", key.encipher("phone", "13900001234"))).isEqualTo("13900001234");
    }

    @Test
    void a_file_that_others_may_read_is_refused_with_what_to_do() throws IOException {
        Path file = folder.resolve("master.key");
        KeyFile.openOrCreate(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> KeyFile.open(file))
                .isInstanceOf(NoKeyException.class)
                .hasMessageContainingAll("rw-r-----", "chmod 600");
    }

    @Test
    void a_missing_file_a_link_and_a_file_without_key_are_refused() throws IOException {
        Path file = folder.resolve("master.key");
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageContaining("is not there");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));
        assertThatThrownBy(() -> KeyFile.openOrCreate(link)).isInstanceOf(NoKeyException.class);
        KeyFile.openOrCreate(file);
        Files.writeString(file, "secret\n");
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> KeyFile.open(file)).hasMessageNotContaining("secret");
    }

    @Test
    void another_master_key_another_person_and_another_field_open_nothing() {
        KeyFile master = KeyFile.openOrCreate(folder.resolve("master.key"));
        KeyFile other = KeyFile.openOrCreate(folder.resolve("other.key"));
        byte[] wrapped = PersonKey.newWrapped(PERSON, master);
        assertThatThrownBy(() -> PersonKey.unwrap(PERSON, wrapped, other)).isInstanceOf(NoKeyException.class);
        assertThatThrownBy(() -> PersonKey.unwrap("applicant/18", wrapped, master))
                .isInstanceOf(NoKeyException.class);
        PersonKey key = PersonKey.unwrap(PERSON, wrapped, master);
        byte[] phone = key.encipher("phone", "13900001234");
        assertThatThrownBy(() -> key.decipher("address", phone)).isInstanceOf(NoKeyException.class);
        phone[phone.length - 1] ^= 1;
        assertThatThrownBy(() -> key.decipher("phone", phone)).isInstanceOf(NoKeyException.class);
    }

    @Test
    void the_digest_tells_equal_values_of_one_person_only() {
        KeyFile master = KeyFile.openOrCreate(folder.resolve("master.key"));
        PersonKey one = PersonKey.unwrap(PERSON, PersonKey.newWrapped(PERSON, master), master);
        PersonKey other = PersonKey.unwrap("applicant/18", PersonKey.newWrapped("applicant/18", master), master);
        assertThat(one.digest("13900001234")).isEqualTo(one.digest("13900001234"));
        assertThat(one.digest("13900001234")).isNotEqualTo(one.digest("13900001235"));
        assertThat(one.digest("13900001234")).isNotEqualTo(other.digest("13900001234"));
    }

    @Test
    void without_a_key_file_nothing_is_enciphered_in_secret() {
        assertThatThrownBy(() -> PersonKey.newWrapped(PERSON, new NoMasterKey()))
                .isInstanceOf(NoKeyException.class)
                .hasMessageContaining("gongkai.key-file");
    }
}
