package org.gongkai.regulation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeFolderTest {

    @TempDir
    private Path parent;

    @Test
    void next_years_notice_makes_the_year_loaded() throws IOException {
        NoticeFolder folder = new NoticeFolder(parent.resolve("notices"));
        assertThat(folder.read().calendar().isLoaded(2027)).isFalse();
        NoticeReading added = folder.add(NoticeReader.read(NoticeReaderTest.NOTICE_2027, Optional.empty()));
        assertThat(added).isInstanceOf(NoticeReading.Accepted.class);
        WorkingDayCalendar calendar = folder.read().calendar();
        assertThat(calendar.isLoaded(2027)).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 10, 1))).isFalse();
        assertThat(calendar.knownOn(LocalDate.of(2026, 11, 19)).isLoaded(2027)).isFalse();
    }

    @Test
    void a_revision_with_a_later_day_replaces_the_first_notice() throws IOException {
        NoticeFolder folder = new NoticeFolder(parent);
        folder.add(NoticeReader.read(NoticeReaderTest.NOTICE_2027, Optional.empty()));
        String revised = NoticeReaderTest.NOTICE_2027
                .replace("2026-11-20", "2027-03-01")
                .replace("2027-05-08,makeup", "2027-05-09,makeup");
        folder.add(NoticeReader.read(revised, Optional.empty()));
        WorkingDayCalendar calendar = folder.read().calendar();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 5, 8))).isFalse();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 5, 9))).isTrue();
        assertThat(calendar.knownOn(LocalDate.of(2027, 2, 28)).isWorkday(LocalDate.of(2027, 5, 8)))
                .isTrue();
    }

    @Test
    void a_different_notice_of_the_same_day_is_refused_and_nothing_is_written() throws IOException {
        NoticeFolder folder = new NoticeFolder(parent);
        folder.add(NoticeReader.read(NoticeReaderTest.NOTICE_2027, Optional.empty()));
        String other = NoticeReaderTest.NOTICE_2027.replace("2027-05-08,makeup", "2027-05-09,makeup");
        assertThat(folder.add(NoticeReader.read(other, Optional.empty()))).isInstanceOf(NoticeReading.Rejected.class);
        assertThat(folder.read().calendar().isWorkday(LocalDate.of(2027, 5, 8))).isTrue();
    }

    @Test
    void the_same_notice_twice_changes_nothing() throws IOException {
        NoticeFolder folder = new NoticeFolder(parent);
        folder.add(NoticeReader.read(NoticeReaderTest.NOTICE_2027, Optional.empty()));
        assertThat(folder.add(NoticeReader.read(NoticeReaderTest.NOTICE_2027, Optional.empty())))
                .isInstanceOf(NoticeReading.Accepted.class);
        assertThat(folder.read().notices()).hasSize(1);
    }

    @Test
    void a_broken_file_is_reported_by_name_and_the_others_are_still_read() throws IOException {
        Files.writeString(parent.resolve("a.csv"), "nonsense");
        Files.write(parent.resolve("b.csv"), "日期".getBytes(Charset.forName("GB18030")));
        Files.writeString(parent.resolve("c.csv"), NoticeReaderTest.NOTICE_2027);
        NoticeFolder.Contents contents = new NoticeFolder(parent).read();
        assertThat(contents.notices()).hasSize(1);
        assertThat(contents.problems()).containsOnlyKeys("a.csv", "b.csv");
    }

    @Test
    void a_file_that_contradicts_a_shipped_notice_is_reported_and_left_out() throws IOException {
        HolidayNotice shipped = WorkingDayCalendar.builtIn().versions().getLast();
        String text = NoticeReader.write(shipped).replace("2026-10-10,makeup", "2026-10-11,makeup");
        Files.writeString(parent.resolve("2026.csv"), text);
        NoticeFolder.Contents contents = new NoticeFolder(parent).read();
        assertThat(contents.problems().get("2026.csv"))
                .extracting(problem -> problem.message().key())
                .containsExactly("notice.conflict");
        assertThat(contents.calendar().isWorkday(LocalDate.of(2026, 10, 10))).isTrue();
    }
}
