package org.gongkai.web.publishing.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attachment;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class TextFileTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @FieldSource("org.gongkai.web.publishing.texts.TextFile#OFFERED")
    void every_file_says_what_the_item_says(FileType file) {
        assertThat(words(file, facts(item())))
                .contains(
                        "秸秆综合利用奖补办法",
                        "柳政规〔2026〕2号",
                        "施行日期",
                        "2026-04-01",
                        "第一条凡本镇村集体均可申报。",
                        "东村",
                        "1200",
                        "1.申报表.docx",
                        "索引号：990101101/2026-00001",
                        "发布机构：柳湾镇人民政府",
                        "发布时间：2026-03-0209:00",
                        "有效性：有效（2026-04-01查询）")
                .doesNotContain("修订时间");
    }

    @ParameterizedTest
    @FieldSource("org.gongkai.web.publishing.texts.TextFile#OFFERED")
    void an_item_with_a_title_alone_and_one_of_odd_signs_are_files_too(FileType file) {
        PublicItem bare = new PublicItem(7, 3, 1, "a/1", Content.of("只有名称", ""), AT, AT, Optional.empty());
        assertThat(words(file, facts(bare))).contains("只有名称");

        String odd = "<p>\u0007生\uD840\uDC00僻 &amp; \uFFFF字</p><table><tr><td></td></tr></table>";
        PublicItem hard =
                new PublicItem(7, 3, 2, "a/1", Content.of("名\t称", odd), AT, AT.plusSeconds(60), Optional.empty());
        assertThat(words(file, facts(hard))).contains("僻", "&", "修订时间：2026-03-0209:01");
    }

    @Test
    void plain_text_ends_its_lines_and_begins_as_old_editors_expect() {
        String text = new String(TextFile.write(FileType.TXT, facts(item())), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF秸秆综合利用奖补办法\r\n\r\n").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static ItemFacts facts(PublicItem item) {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return new ItemFacts(item, "柳湾镇人民政府", LocalDate.of(2026, 4, 1), new Phrases(words, Locale.SIMPLIFIED_CHINESE));
    }

    private static PublicItem item() {
        Content content = new Content(
                "秸秆综合利用奖补办法",
                "<h2>第一章</h2><p>第一条 凡<strong>本镇</strong>村集体均可申报。</p>"
                        + "<table><tr><th>村</th><th>元</th></tr><tr><td>东村</td><td>1200</td></tr></table>",
                Attribute.PROACTIVE,
                "",
                "柳政规〔2026〕2号",
                Optional.of(LocalDate.of(2026, 3, 1)),
                Optional.empty(),
                "",
                List.of(new Attachment("申报表.docx", 12, "0".repeat(64), "application/octet-stream")),
                Classification.NONE,
                new Particulars("normative", Map.of("effective-on", "2026-04-01")));
        return new PublicItem(7, 3, 1, "990101101/2026-00001", content, AT, AT, Optional.empty());
    }

    /** Everything a reader of documents reads in it, without blanks. */
    private static String words(FileType file, ItemFacts facts) {
        Opened opened = new DocumentOpener(Limits.DEFAULT)
                .open("a." + file.ending(), TextFile.write(file, facts))
                .getFirst();
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        return ((Opened.Readable) opened)
                .document().events().stream()
                        .map(TextFileTest::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", "");
    }

    private static String text(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line line -> line.text();
            case DocumentEvent.Cell cell -> cell.text();
            default -> "";
        };
    }
}
