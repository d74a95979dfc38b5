package org.gongkai.web.places.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.ui.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

class DeliveryPackageTest {
    private static final String HASH = "a".repeat(64);
    private static final Content CONTENT = Content.of(
                    "关于停水的公告", "<p>各村：</p>\n<table><tr><td>东村</td><td>8时</td></tr></table>")
            .with(List.of(
                    new Attachment("名单/2026:新.xlsx", 4, HASH, "application/vnd.ms-excel"),
                    new Attachment("..现场.jpg", 4, HASH, "image/jpeg")));
    private static final List<FieldValue> FIELDS =
            List.of(new FieldValue("标题", "关于停水的公告"), new FieldValue("备注", "=1+1"));

    @TempDir
    private Path folder;

    @Test
    void it_holds_everything_to_enter_the_item_there() throws IOException {
        Map<String, String> entries = entries(written());
        assertThat(entries)
                .containsOnlyKeys(
                        "0-说明.txt",
                        "1-正文.html",
                        "2-正文.txt",
                        "3-栏目.txt",
                        "3-栏目.csv",
                        "附件/01-名单_2026_新.xlsx",
                        "附件/02-现场.jpg");
        assertThat(entries.getOrDefault("0-说明.txt", "").strip().lines()).hasSize(3);
        assertThat(entries.get("0-说明.txt"))
                .contains("关于停水的公告", CONTENT.fingerprint().hex());
        assertThat(entries.get("1-正文.html"))
                .contains("<td>东村</td>", "<img src=\"附件/02-现场.jpg\" alt=\"..现场.jpg\">")
                .doesNotContain("style", "<script");
        assertThat(entries.get("2-正文.txt")).contains("各村：\r\n东村 8时\r\n");
        assertThat(entries.get("3-栏目.txt")).contains("标题：关于停水的公告\r\n");
        assertThat(entries.get("附件/01-名单_2026_新.xlsx")).isEqualTo("file");
    }

    @Test
    void a_value_that_a_spreadsheet_would_reckon_is_made_harmless() throws IOException {
        assertThat(entries(written()).get("3-栏目.csv")).doesNotContain(",=1+1");
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void names_that_are_dangerous_long_or_empty_become_harmless_and_stay_apart() {
        assertThat(SafeName.of(1, "../../etc/passwd")).isEqualTo("01-_.._etc_passwd");
        assertThat(SafeName.of(2, "a\u202Efdp.exe")).isEqualTo("02-a_fdp.exe");
        assertThat(SafeName.of(3, "长".repeat(300) + ".pdf"))
                .hasSizeLessThan(100)
                .endsWith(".pdf");
        assertThat(SafeName.of(4, "...")).isEqualTo("04-");
    }

    private byte[] written() throws IOException {
        Path stored = Files.writeString(folder.resolve("stored"), "file");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DeliveryPackage(CONTENT, CONTENT.fingerprint(), FIELDS, phrases()).write(out, _ -> stored);
        return out.toByteArray();
    }

    private static Map<String, String> entries(byte[] zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static Phrases phrases() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new Phrases(words, Locale.SIMPLIFIED_CHINESE);
    }
}
