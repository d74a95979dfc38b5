package org.gongkai.web.places.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.web.places.matching.PageComparison.Outcome;
import org.gongkai.web.publishing.cleaning.TextLayout;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageComparisonTest {
    private static final DocumentOpener OPENER = new DocumentOpener(Limits.DEFAULT);
    private static final Approved APPROVED = approved();

    @TestFactory
    Stream<DynamicTest> each_labelled_page_comes_to_what_its_label_says() {
        List<String> cases = Arrays.stream(read("public-pages.txt").split("(?m)^=== "))
                .skip(1)
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
        return cases.stream().map(one -> DynamicTest.dynamicTest(one.split(" \\| ")[0], () -> assertLabel(one)));
    }

    @Test
    void a_page_that_cannot_be_opened_is_not_called_different() {
        assertThat(PageComparison.of(APPROVED, List.of()).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void a_single_short_paragraph_is_found_though_a_figure_of_it_changed() {
        Approved approved = new Approved("公告", List.of("3月8日停水"), List.of());
        PublicPage page = new PublicPage(List.of("首页", "公告", "3月9日停水", "主办：临江县人民政府办公室"));
        Outcome outcome = PageComparison.of(approved, List.of(page));
        assertThat(outcome.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(outcome.differences()).containsExactly(new Difference(1, "8", "9"));
        assertThat(outcome.differences().getFirst().isAboutFigures()).isTrue();
    }

    @Test
    void a_text_of_files_alone_is_known_by_its_title_and_its_files() {
        Approved approved = new Approved("2026年度部门预算", List.of(), List.of("预算.pdf"));
        PublicPage page = new PublicPage(List.of("2026年度部门预算", "附件：预算.pdf", "主办：临江县"));
        assertThat(PageComparison.of(approved, List.of(page)).verdict()).isEqualTo(Verdict.SAME);
        PublicPage bare = new PublicPage(List.of("2026年度部门预算", "主办：临江县人民政府"));
        assertThat(PageComparison.of(approved, List.of(bare)).missingFiles()).containsExactly("预算.pdf");
    }

    @Test
    void any_single_character_that_is_exchanged_anywhere_is_found() {
        Random dice = new Random(20260304);
        for (int time = 0; time < 200; time++) {
            List<String> lines = new ArrayList<>(APPROVED.paragraphs());
            int line = dice.nextInt(lines.size());
            int at = dice.nextInt(lines.get(line).length());
            String before = lines.get(line);
            lines.set(line, before.substring(0, at) + "\u732b" + before.substring(at + 1));
            lines.addFirst(APPROVED.title());
            lines.addAll(APPROVED.files());
            Outcome outcome = PageComparison.of(APPROVED, List.of(new PublicPage(lines)));
            assertThat(outcome.verdict()).as(before + " at " + at).isEqualTo(Verdict.DIFFERS);
            assertThat(outcome.differences()).hasSize(1);
            assertThat(outcome.differences().getFirst().shown()).contains("\u732b");
            assertThat(outcome.differences().getFirst().paragraph()).isBetween(line + 1, line + 2);
        }
    }

    @Test
    void a_text_of_two_hundred_thousand_characters_takes_a_moment() {
        Random dice = new Random(7);
        List<String> lines = IntStream.range(0, 4_000)
                .mapToObj(_ -> dice.ints(50, 0x4e00, 0x4e00 + 800)
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining()))
                .toList();
        List<String> shown = new ArrayList<>(lines);
        shown.set(2_000, "3".repeat(50));
        shown.addAll(0, lines.subList(100, 200));
        shown.addFirst("标题");
        Outcome outcome = Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> PageComparison.of(new Approved("标题", lines, List.of()), List.of(new PublicPage(shown))));
        assertThat(outcome.differences()).containsExactly(new Difference(2_001, lines.get(2_000), "3".repeat(50)));
    }

    private static void assertLabel(String one) {
        String[] label = one.lines().findFirst().orElseThrow().split(" \\| ?", -1);
        String html = one.substring(one.indexOf('\n') + 1);
        List<PublicPage> pages = Arrays.stream(html.split("--- next page\n"))
                .map(PageComparisonTest::page)
                .toList();
        Outcome outcome = PageComparison.of(APPROVED, pages);
        assertThat(outcome.verdict()).as(outcome.toString()).isEqualTo(Verdict.valueOf(label[1].strip()));
        assertThat(outcome.isTitleThere()).isEqualTo(label[4].strip().equals("yes"));
        assertThat(String.join(";", outcome.missingFiles())).isEqualTo(label[3].strip());
        assertThat(outcome.differences().stream()
                        .map(PageComparisonTest::written)
                        .toList())
                .isEqualTo(expected(label[2].strip()));
    }

    private static List<String> expected(String label) {
        return label.isEmpty()
                ? List.of()
                : List.of(label.replace("REST", restFrom(3)).replace("ALL", restFrom(0)));
    }

    private static String restFrom(int paragraph) {
        return String.join(
                " ",
                APPROVED.paragraphs().subList(paragraph, APPROVED.paragraphs().size()));
    }

    private static String written(Difference one) {
        return one.kind() + " " + one.paragraph() + " " + one.approved() + ">" + one.shown();
    }

    private static PublicPage page(String html) {
        Charset charset = html.contains("charset=\"gbk\"") ? Charset.forName("GBK") : StandardCharsets.UTF_8;
        Opened opened = OPENER.open("page.html", html.getBytes(charset)).getFirst();
        return PublicPage.of(((Opened.Readable) opened).document().events());
    }

    private static Approved approved() {
        List<String> lines = read("approved.html").lines().toList();
        String text = String.join("\n", lines.subList(2, lines.size()));
        return Approved.of(
                lines.get(0), TextLayout.of(text).text(), List.of(lines.get(1).split(";")));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(PageComparisonTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
