package org.gongkai.web.exchange.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;
import org.gongkai.web.exchange.model.LineProblem;
import org.gongkai.web.exchange.model.ListLine;
import org.gongkai.web.exchange.model.ListLines;
import org.gongkai.web.exchange.tables.DataRow;
import org.gongkai.web.exchange.tables.Mapping;
import org.junit.jupiter.api.Test;

class SentFolderTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static SentFolder open(ZippedFolder folder) {
        return SentFolder.open("旧站.zip", folder.bytes(), CHINESE);
    }

    private static void assertRefused(Reason reason, byte[] bytes) {
        assertThatThrownBy(() -> SentFolder.open("旧站.zip", bytes, CHINESE))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Carried read(SentFolder folder, String files) {
        Mapping columns = new Mapping(Map.of("title", 0, "day", 1, "text", 2, "files", 3));
        ListLines lines = new ListLines(columns, LocalDate.of(2026, 3, 1));
        DataRow row = new DataRow("", 2, List.of("关于防火的通知", "2023-10-01", "各村：", files));
        return new MoveLines(lines, folder).read(List.of(row)).getFirst();
    }

    @Test
    void a_folder_within_its_archive_is_known_by_the_one_table_at_its_top() {
        SentFolder folder = open(ZippedFolder.gbk()
                .with("旧站/清单.csv", "标题")
                .with("旧站/附件/名单.xlsx", "a")
                .with("旧站/.DS_Store", "x")
                .with("__MACOSX/旧站/清单.csv", "x"));
        assertThat(folder.leadName()).isEqualTo("清单.csv");
        assertThat(new String(folder.lead(CHINESE), UTF_8)).isEqualTo("标题");
        assertThat(new String(folder.content("名单.xlsx", CHINESE), UTF_8)).isEqualTo("a");
    }

    @Test
    void no_table_or_two_at_the_top_are_refused_and_so_is_what_is_no_archive() {
        assertRefused(
                Reason.NO_TABLE_IN_FOLDER,
                ZippedFolder.utf8().with("a.pdf", "x").bytes());
        assertRefused(
                Reason.NO_TABLE_IN_FOLDER,
                ZippedFolder.utf8().with("a.csv", "x").with("b.csv", "x").bytes());
        assertRefused(Reason.UNREADABLE, "not a zip file".getBytes(UTF_8));
    }

    @Test
    void files_are_found_by_their_names_however_these_are_parted() {
        SentFolder folder = open(ZippedFolder.utf8()
                .with("清单.csv", "标题")
                .with("附件/名单、电话.xlsx", "a")
                .with("附件/地图.png", "b"));
        assertThat(read(folder, "名单、电话.xlsx；地图.PNG").files()).containsExactly("名单、电话.xlsx", "地图.PNG");
        assertThat(read(folder, "附件\\地图.png、名单、电话.xlsx").line().trouble())
                .map(ListLine.Trouble::value)
                .contains("名单");
        assertThat(read(folder, "").files()).isEmpty();
    }

    @Test
    void a_file_that_is_missing_or_there_twice_is_told() {
        SentFolder folder = open(ZippedFolder.utf8()
                .with("清单.csv", "标题")
                .with("2022/名单.xlsx", "a")
                .with("2023/名单.xlsx", "b"));
        assertThat(read(folder, "电话.xlsx").line().trouble())
                .map(ListLine.Trouble::problem)
                .contains(LineProblem.FILE_MISSING);
        assertThat(read(folder, "名单.xlsx").line().trouble())
                .map(ListLine.Trouble::problem)
                .contains(LineProblem.FILE_TWICE);
        assertThat(read(folder, "2023/名单.xlsx").line().trouble()).isEmpty();
        assertThat(new String(folder.content("2023/名单.xlsx", CHINESE), UTF_8)).isEqualTo("b");
    }
}
