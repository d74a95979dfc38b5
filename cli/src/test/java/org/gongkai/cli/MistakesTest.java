package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.gongkai;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    due --rule reply --from 2026-02-30 | 2026-02-30
                    due --rule reply --from yesterday | yesterday
                    due --rule reply | --from
                    due --from 2026-02-09 | --workdays
                    due --rule nosuchrule --from 2026-02-09 | nosuchrule
                    due --from 2026-02-09 --workdays -3 | -3
                    due --from 2026-02-09 --workdays 0 | 0
                    due --from 2026-02-09 --workdays 99999999999 | 99999999999
                    due --from 2026-02-09 --workdays 二十 | 二十
                    due --from 2026-02-09 --workdays 20 --extended 21 | 21
                    due --from 2026-02-09 --workdays 20 --suspended 2026-02-10 | 2026-02-10
                    due --from 2026-02-09 --workdays 20 --suspended 2026-02-20..2026-02-10 | 2026-02-20..2026-02-10
                    due --rule third-party --from 2026-02-09 --extended 5 | third-party-15wd
                    due --from 2399-01-01 --workdays 20 | 2399-01-01
                    due --from 2026-02-09 --from 2026-02-10 --workdays 3 | --from
                    due --from | --from
                    due --form 2026-02-09 | --form
                    due --json=yes | --json
                    convert a.txt | --to docx
                    convert --to odt a.txt | odt
                    convert --to docx | convert
                    fee --pieces -1 | -1
                    fee --pages 1.5 | 1.5
                    fee --pieces 3 --pages 4 | 3
                    fee | --pieces
                    fee 12 | 12
                    read | --help
                    read --format=xml a.txt | xml
                    check --profile draft a.txt | draft
                    read --fromat=json a.txt | --fromat
                    calendar | import
                    calendar import | import
                    calendar import no-such-notice.csv | no-such-notice.csv
                    calendar export | export
                    nosuchcommand | nosuchcommand
                    --lang fr read | fr
                    """)
    void a_mistake_is_one_line_that_names_the_value_and_exit_2(String command, String named) {
        GongkaiSession session = gongkai(command.split(" "));
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.complaints()).singleElement().asString().contains(named);
        assertThat(session.err()).doesNotContain("Exception", "\tat ", "[{");
    }

    @Test
    void without_a_command_the_commands_are_named() {
        GongkaiSession session = gongkai();
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).singleElement().asString().contains("read", "check", "due", "fee", "calendar");
    }

    @Test
    void mistakes_are_told_in_english_where_asked_for() {
        assertThat(gongkai("fee", "--pages", "many", "--lang", "en").err())
                .contains("a whole number from 0 to 1000000 is expected")
                .doesNotContainPattern("\\p{IsHan}");
    }
}
