package org.gongkai.documents.outgoing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.documents.outgoing.fonts.FontSet;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final double CHARACTER = 15.75;

    @Test
    void no_line_begins_with_a_closing_mark() {
        assertThat(lines("公开信息十条，答复申请", 6)).containsExactly("公开信息十", "条，答复申请");
    }

    @Test
    void no_line_ends_with_an_opening_mark() {
        assertThat(lines("依据条例的《办法》", 6)).containsExactly("依据条例的", "《办法》");
    }

    @Test
    void a_number_stays_whole() {
        assertThat(lines("全年共公开1605条", 6)).containsExactly("全年共公开", "1605条");
    }

    @Test
    void two_dashes_stay_together() {
        assertThat(lines("一二三四五——六", 6)).containsExactly("一二三四", "五——六");
    }

    @Test
    void what_cannot_be_broken_is_cut_rather_than_lost() {
        assertThat(String.join("", lines("w".repeat(60), 6))).hasSize(60);
    }

    @Test
    void a_line_break_is_kept_and_an_empty_text_is_one_empty_line() {
        assertThat(lines("甲\n乙", 6)).containsExactly("甲", "乙");
        assertThat(lines("", 6)).containsExactly("");
    }

    private static List<String> lines(String text, int characters) {
        List<Glyph> glyphs = new Typecase(new FontSet(), StyleSheet.official()).glyphs(text, TextRole.BODY);
        return LineBreaker.lines(glyphs, characters * CHARACTER, 0).stream()
                .map(line -> {
                    StringBuilder joined = new StringBuilder();
                    line.glyphs().forEach(glyph -> joined.appendCodePoint(glyph.codePoint()));
                    return joined.toString();
                })
                .toList();
    }
}
