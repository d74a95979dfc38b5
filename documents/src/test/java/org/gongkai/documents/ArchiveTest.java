package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static byte[] zip(Object... entries) {
        return Files.zip(StandardCharsets.UTF_8, entries);
    }

    private static List<String> names(byte[] archive) {
        return Files.open("a.zip", archive).stream().map(Opened::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "UTF-8"})
    void names_are_read_in_both_charsets(String charset) {
        assertThat(names(Files.zip(Charset.forName(charset), "各镇/青石镇年报.txt", "甲")))
                .containsExactly("a.zip!/各镇/青石镇年报.txt");
    }

    @Test
    void an_archive_with_wide_numbers_is_read() {
        byte[] narrow = zip("a.txt", "甲");
        int entry = indexOf(narrow, "PK\u0001\u0002");
        int end = indexOf(narrow, "PK\u0005\u0006");
        ByteBuffer in = ByteBuffer.wrap(narrow).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer wide = ByteBuffer.allocate(narrow.length + 200).order(ByteOrder.LITTLE_ENDIAN);
        wide.put(narrow, 0, end);
        wide.putShort(entry + 30, (short) 28)
                .putInt(entry + 20, -1)
                .putInt(entry + 24, -1)
                .putInt(entry + 42, -1);
        wide.putShort((short) 1).putShort((short) 24);
        wide.putLong(in.getInt(entry + 24)).putLong(in.getInt(entry + 20)).putLong(in.getInt(entry + 42));
        int record = wide.position();
        wide.putInt(0x06064b50)
                .putLong(44)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putLong(1)
                .putLong(1);
        wide.putLong(record - entry).putLong(entry);
        wide.putInt(0x07064b50).putInt(0).putLong(record).putInt(1);
        putNarrowEnd(wide);
        byte[] archive = Arrays.copyOf(wide.array(), wide.position());
        assertThat(Shown.of(Files.read("a.zip", archive).events())).isEqualTo("L:甲");
    }

    /** The old end record, every number of which says: look in the wide one. */
    private static void putNarrowEnd(ByteBuffer wide) {
        wide.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1)
                .putShort((short) 0);
    }

    @Test
    void leftovers_and_folders_are_passed_over() {
        assertThat(names(zip("年报/", "", "__MACOSX/._a.txt", "x", "年报/.DS_Store", "x", "年报/a.txt", "甲")))
                .containsExactly("a.zip!/年报/a.txt");
    }

    @Test
    void an_archive_in_an_archive_is_opened_and_one_too_deep_is_refused() {
        byte[] inner = zip("a.txt", "甲");
        assertThat(names(zip("b.zip", inner))).containsExactly("a.zip!/b.zip!/a.txt");
        byte[] deep = inner;
        for (int i = 0; i < 3; i++) {
            deep = zip("b.zip", deep);
        }
        assertThat(Files.refusal("a.zip", deep)).isEqualTo(Refusal.Code.TOO_DEEP);
    }

    @Test
    void one_broken_file_does_not_keep_the_others_from_being_read() {
        byte[] archive = zip("a.txt", "", "b.pdf", "%PDF-1.4", "../../c.txt", "丙");
        assertThat(Files.open("a.zip", archive))
                .extracting(opened -> opened.name() + " " + opened.getClass().getSimpleName())
                .containsExactly("a.zip!/a.txt Refused", "a.zip!/b.pdf Refused", "a.zip!/../../c.txt Readable");
    }

    @Test
    void an_entry_with_a_false_checksum_is_refused_alone() {
        byte[] archive = zip("a.txt", "甲", "b.txt", "乙");
        int directory = indexOf(archive, "PK\u0001\u0002");
        archive[directory + 16] ^= 1;
        assertThat(Files.open("a.zip", archive).get(0)).isInstanceOf(Opened.Refused.class);
        assertThat(Files.open("a.zip", archive).get(1)).isInstanceOf(Opened.Readable.class);
    }

    @Test
    void overlapping_entries_and_encrypted_entries_are_refused() {
        byte[] archive = zip("a.txt", "甲", "b.txt", "乙");
        int first = indexOf(archive, "PK\u0001\u0002");
        byte[] overlapping = archive.clone();
        System.arraycopy(overlapping, first + 42, overlapping, first + 46 + 5 + 42, 4);
        assertThat(Files.refusal("a.zip", overlapping)).isEqualTo(Refusal.Code.CORRUPTED);
        archive[first + 8] |= 1;
        Opened.Refused refused = (Opened.Refused) Files.open("a.zip", archive).get(0);
        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.ENCRYPTED);
    }

    @Test
    void a_bomb_is_refused_and_too_many_entries_are() {
        Opened.Refused bomb = (Opened.Refused)
                Files.open("a.zip", zip("a.txt", new byte[8 << 20])).get(0);
        assertThat(bomb.refusal().code()).isEqualTo(Refusal.Code.INFLATES_TOO_MUCH);
        Object[] many = new Object[10_002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = "";
        }
        assertThat(Files.refusal("a.zip", zip(many))).isEqualTo(Refusal.Code.TOO_MANY_ENTRIES);
    }

    @Test
    void every_document_has_the_hash_of_its_own_bytes() {
        byte[] archive = zip("a.txt", "甲");
        SourceDocument inside = Files.read("a.zip", archive);
        SourceDocument alone = Files.read("a.txt", "甲".getBytes(StandardCharsets.UTF_8));
        assertThat(inside.sha256()).isEqualTo(alone.sha256()).hasSize(64);
    }

    private static int indexOf(byte[] bytes, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("no " + mark);
    }
}
