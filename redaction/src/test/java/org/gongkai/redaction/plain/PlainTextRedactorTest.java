package org.gongkai.redaction.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.screening.sighting.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextRedactorTest {
    private static final String MARK = "\uFEFF";
    private static final Covers COVERS = new Covers(List.of(
            new Cover(Kind.RESIDENT_ID, "330102199001011234", "330102********1234"),
            new Cover(Kind.MOBILE, "13812345678", "138****5678"),
            new Cover(Kind.WELFARE, "王小明", "王**"),
            new Cover(Kind.WELFARE, "李芳", "李*")));

    private final Journal journal = new Journal();

    @ParameterizedTest
    @CsvSource({"UTF-8", "GBK", "UTF-16LE", "UTF-16BE"})
    void a_text_of_any_charset_comes_out_in_utf_8(Charset charset) throws CannotRedact {
        String text = "救助对象名单\n王小明，身份证号330102199001011234，电话13812345678。\n";
        String mark = charset.name().startsWith("UTF-16") ? MARK : "";
        String redacted = utf8(redact((mark + text).getBytes(charset)));
        String shown = "救助对象名单\n王**，身份证号330102********1234，电话138****5678。\n";
        assertThat(redacted).isEqualTo(charset.equals(StandardCharsets.UTF_8) ? shown : MARK + shown);
        assertThat(journal.counts()).containsOnlyKeys(Removed.COVERED).containsEntry(Removed.COVERED, 3);
        assertIsDone(redacted);
    }

    @Test
    void a_table_that_had_a_byte_order_mark_keeps_it_and_its_line_ends() throws CannotRedact {
        assertThat(redacted(MARK + "姓名,电话\r\n王小明,13812345678\r\n")).isEqualTo(MARK + "姓名,电话\r\n王**,138****5678\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "１３８１２３４５６７８, １３８****５６７８",
        "138 1234 5678, 138 **** 5678",
        "138-1234-5678, 138-****-5678",
        "١٣٨١٢٣٤٥٦٧٨, ١٣٨****٥٦٧٨",
        "x13812345678901, x138****5678901",
    })
    void a_number_is_covered_however_it_is_written(String written, String shown) throws CannotRedact {
        assertThat(redacted("电话" + written + "。")).isEqualTo("电话" + shown + "。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200D",
                "\u200B",
                "\u2060",
                "\u00AD",
                "\uFEFF",
                "\u202E",
                "\0",
                "\u0007",
                "\u3164",
                "\uDB40\uDC31",
                "\uFE0F",
                "\uDB40\uDD00"
            })
    void a_number_parted_by_what_nobody_sees_is_covered(String unseen) throws CannotRedact {
        String text = "电话：" + String.join(unseen, "13812345678".split("")) + "请勿外传，请勿外传，请勿外传，请勿外传。";
        assertThat(redacted(text)).isEqualTo("电话：138****5678请勿外传，请勿外传，请勿外传，请勿外传。");
        assertThat(journal.counts()).containsEntry(Removed.HIDDEN_TEXT, 10);
    }

    @Test
    void a_find_that_holds_what_nobody_sees_is_covered_too() throws CannotRedact {
        Covers covers =
                new Covers(List.of(new Cover(Kind.MOBILE, "138\u31641234\u31645678", "138\u3164****\u31645678")));
        byte[] file = "138\u31641234\u31645678".getBytes(StandardCharsets.UTF_8);
        assertThat(utf8(new PlainTextRedactor().redact(file, covers, journal))).isEqualTo("138****5678");
    }

    @Test
    void a_text_written_in_tags_is_gone() throws CannotRedact {
        StringBuilder tags = new StringBuilder();
        "330102199001011234".chars().forEach(c -> tags.appendCodePoint(0xE0000 + c));
        StringBuilder forms = new StringBuilder();
        "WANG".chars().forEach(c -> forms.appendCodePoint(0xE0100 + c));
        assertThat(redacted("公示" + tags + "如下" + forms + "。")).isEqualTo("公示如下。");
        assertThat(journal.counts()).containsOnlyKeys(Removed.HIDDEN_TEXT).containsEntry(Removed.HIDDEN_TEXT, 2);
    }

    @Test
    void a_text_turned_round_by_controls_reads_as_it_is_stored() throws CannotRedact {
        assertThat(redacted("编号\u202E4321\u202C。")).isEqualTo("编号4321。");
    }

    @Test
    void what_is_seen_stays() throws CannotRedact {
        String text = "<!-- 注释 -->\t表\u000B一\f二\u0085三\u2028四 𠮷 🀄 ە\u0600١ ~ $( \r\n\r\n  末行";
        assertThat(redacted(text)).isEqualTo(text);
        assertThat(journal.counts()).isEmpty();
    }

    @Test
    void a_comment_of_a_page_is_text_like_any_other() throws CannotRedact {
        assertThat(redacted("<!-- 13812345678 -->")).isEqualTo("<!-- 138****5678 -->");
    }

    @Test
    void a_cell_of_several_lines_is_one_text() throws CannotRedact {
        assertThat(redacted("1,\"王\n小明\",\"李\n芳\"\n")).isEqualTo("1,\"王\n**\",\"李\n*\"\n");
        assertThat(redacted("a;\"他说\"\"李\r\n芳\"\"\";\n")).isEqualTo("a;\"他说\"\"李\r\n*\"\"\";\n");
    }

    @Test
    void two_lines_that_only_meet_are_not_a_name() throws CannotRedact {
        assertThat(redacted("姓李\n芳草地\"李\n芳\"")).isEqualTo("姓李\n芳草地\"李\n芳\"");
    }

    @Test
    void a_number_that_goes_over_lines_is_covered() throws CannotRedact {
        assertThat(redacted("证号330102199\r\n001011234。电话1\n3\n8\n1\n2\n3\n4\n5\n6\n7\n8\n"))
                .isEqualTo("证号330102***\r\n*****1234。电话1\n3\n8\n*\n*\n*\n*\n5\n6\n7\n8\n");
        assertThat(journal.counts()).containsEntry(Removed.COVERED, 2);
    }

    @Test
    void a_very_long_line_is_covered_wherever_a_block_ends() throws CannotRedact {
        StringBuilder line = new StringBuilder();
        while (line.length() < 700_000) {
            line.append("一二三330102199001011234四五13812345678六");
        }
        String redacted = redacted(line.toString());
        assertThat(redacted).hasSize(line.length()).doesNotContain("199001011", "12345678");
        assertThat(redacted.replace("一二三330102********1234四五138****5678六", "")).isEmpty();
        assertThat(journal.counts()).containsEntry(Removed.COVERED, 2 * line.length() / 35);
    }

    @Test
    void what_is_left_of_one_never_shows_another() throws CannotRedact {
        Covers covers = new Covers(
                List.of(new Cover(Kind.MOBILE, "12345678", "12****78"), new Cover(Kind.MOBILE, "1278", "12**")));
        String redacted =
                utf8(new PlainTextRedactor().redact("号12345678。".getBytes(StandardCharsets.UTF_8), covers, journal));
        assertThat(redacted).isEqualTo("号12******。");
    }

    @Test
    void what_one_find_covers_another_never_shows() throws CannotRedact {
        Covers covers = new Covers(
                List.of(new Cover(Kind.MOBILE, "1234567890", "123*****90"), new Cover(Kind.MOBILE, "7890", "78**")));
        byte[] file = "号123456\n7890。".getBytes(StandardCharsets.UTF_8);
        assertThat(utf8(new PlainTextRedactor().redact(file, covers, journal))).isEqualTo("号123***\n****。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B$)A", "\u000E5g;0\u000F", "~{5g;0~}", "\u001B(B12"})
    void a_charset_that_shifts_is_refused(String text) {
        assertIsRefused(text.getBytes(StandardCharsets.US_ASCII), Why.UNKNOWN_CONTENT);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertIsRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 'a', 0}, Why.UNKNOWN_CONTENT);
        assertIsRefused("电话\uFFFD".getBytes(StandardCharsets.UTF_8), Why.UNKNOWN_CONTENT);
        assertIsRefused(new byte[(32 << 20) + 1], Why.TOO_LARGE);
    }

    private void assertIsRefused(byte[] file, Why why) {
        assertThatThrownBy(() -> redact(file))
                .isInstanceOfSatisfying(
                        CannotRedact.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    private static void assertIsDone(String redacted) throws CannotRedact {
        Journal again = new Journal();
        byte[] file = redacted.getBytes(StandardCharsets.UTF_8);
        assertThat(new PlainTextRedactor().redact(file, COVERS, again)).isEqualTo(file);
        assertThat(again.counts()).isEmpty();
    }

    private String redacted(String text) throws CannotRedact {
        String redacted = utf8(redact(text.getBytes(StandardCharsets.UTF_8)));
        assertIsDone(redacted);
        return redacted;
    }

    private byte[] redact(byte[] file) throws CannotRedact {
        return new PlainTextRedactor().redact(file, COVERS, journal);
    }

    private static String utf8(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
