package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.cli.GongkaiSession.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.regulation.calendar.NoticeReader;
import org.gongkai.regulation.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {

    @TempDir
    private Path home;

    @Test
    void the_shipped_notices_are_listed_by_year() {
        assertThat(in("calendar", "list").out()).contains("2026 年：", "随产品提供", home.toString());
    }

    @Test
    void a_notice_in_order_is_imported_and_used() throws IOException {
        Path notice = home.resolve("notice.csv");
        Files.writeString(
                notice,
                NoticeReader.write(WorkingDayCalendar.builtIn().versions().getLast()));
        assertThat(in("calendar", "import", notice.toString()).exit()).isZero();
    }

    @Test
    void a_notice_with_an_impossible_date_is_refused_by_line() throws IOException {
        Path notice = home.resolve("notice.csv");
        Files.writeString(notice, "date,kind,name,year,knownFrom\n2027-02-30,holiday,春节,2027,2026-11-04\n");
        GongkaiSession session = in("calendar", "import", notice.toString());
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.complaints()).singleElement().asString().contains("第 2 行", "2027-02-30");
        assertThat(home.resolve("calendar")).doesNotExist();
    }

    @Test
    void a_file_in_disorder_in_the_folder_is_named_and_left_out() throws IOException {
        Files.createDirectories(home.resolve("calendar"));
        Files.writeString(home.resolve("calendar/2027.csv"), "notes\n");
        GongkaiSession session = in("due", "--rule", "reply", "--from", "2024-02-02");
        assertThat(session.exit()).isZero();
        assertThat(session.complaints()).singleElement().asString().contains("2027.csv");
    }

    private GongkaiSession in(String... arguments) {
        return gongkai(new byte[0], Map.of("GONGKAI_HOME", home.toString()), arguments);
    }
}
