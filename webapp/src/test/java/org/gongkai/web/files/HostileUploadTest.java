package org.gongkai.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.web.HostileFile;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileWarning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent to do harm, or by mistake: each is refused in a sentence that says what to do, and leaves nothing behind. */
class HostileUploadTest {
    private static final OwnFiles FILES = new OwnFiles();

    @AfterAll
    static void close() {
        FILES.close();
    }

    @AfterEach
    void nothing_is_left_behind() {
        assertThat(FILES.onDisk()).isEmpty();
    }

    @Test
    void a_file_that_inflates_without_end_is_refused() {
        byte[] bomb = docx("<w:t>" + " ".repeat(64 << 20) + "</w:t>");
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertRefused("通知.docx", bomb, "file-inflates-too-much", "通知.docx", "重新保存");
    }

    @Test
    void a_page_that_keeps_its_worker_busy_for_ever_is_refused_and_the_next_file_is_read() {
        assertRefused("图纸.pdf", HostileFile.spinning(), "file-too-slow", "图纸.pdf", "拆分");
        try (Received next = FILES.receive("说明.txt", text("下一份"))) {
            assertThat(next.text()).isEqualTo("下一份");
        }
    }

    @Test
    void a_wrong_ending_is_told_with_the_right_one() {
        assertRefused("名单.pdf", docx("<w:p><w:r><w:t>名单</w:t></w:r></w:p>"), "file-other-content", "“.pdf”", "“.docx”");
        assertRefused("名单.xls", text("<html><table><tr><td>甲</td></tr></table></html>"), "file-unknown-content", "另存");
        assertRefused("名单.jpg", text("不是图片"), "file-other-content", "“.txt”");
    }

    @Test
    void an_archive_under_another_name_is_still_an_archive() {
        assertRefused("全部.docx", zip("名单.txt", "甲"), "file-archive", "一个一个上传");
        assertRefused("全部.zip", zip("名单.txt", "甲"), "file-archive", "一个一个上传");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertRefused("空.txt", new byte[0], "file-empty", "空.txt", "选错");
        assertRefused("大.txt", new byte[(20 << 20) + 1], "file-too-large", "20 MB", "压缩");
    }

    @Test
    void a_file_under_a_password_or_in_pieces_is_refused() {
        byte[] whole = docx("<w:p/>");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertRefused("残.docx", half, "file-corrupted", "残.docx");
        assertRefused("乱.pdf", text("%PDF-1.7\n什么也没有"), "file-corrupted", "乱.pdf");
    }

    @Test
    void a_name_that_turns_its_direction_is_refused() {
        assertRefused("收费\u202Exslx.pdf", text("甲"), "file-name-misleading", "重新命名");
    }

    @Test
    void a_line_that_breaks_leaves_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
        InputStream line = new SequenceInputStream(new ByteArrayInputStream(new byte[200_000]), broken);
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> FILES.intake.receive("半截.txt", line));
        assertThat(refused.code()).isEqualTo("file-broken-off");
    }

    @Test
    void the_beginning_of_a_picture_is_taken_with_the_warnings_that_it_is_one_and_that_nobody_has_looked() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        try (Received file = FILES.receive("照片.jpg", picture)) {
            assertThat(file.content().mediaType()).isEqualTo("image/jpeg");
            assertThat(file.content().warnings())
                    .containsExactlyInAnyOrder(FileWarning.PICTURES_ONLY, FileWarning.PART_DAMAGED);
        }
        assertRefused("照片.png", picture, "file-other-content", "“.jpg”");
    }

    @Test
    void what_a_document_hides_is_told() {
        byte[] hiding =
                docx("<w:p><w:del><w:r><w:delText>原来的数</w:delText></w:r></w:del><w:r><w:t>公开的数</w:t></w:r></w:p>");
        try (Received file = FILES.receive("通知.docx", hiding)) {
            assertThat(file.content().warnings()).containsExactly(FileWarning.DELETED_TEXT);
            assertThat(file.text()).isEqualTo("公开的数");
        }
    }

    private static void assertRefused(String name, byte[] bytes, String code, String... words) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> FILES.receive(name, bytes));
        assertThat(refused).as(name + " is refused").isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(FILES.sentence(refused)).contains(words);
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String body) {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
