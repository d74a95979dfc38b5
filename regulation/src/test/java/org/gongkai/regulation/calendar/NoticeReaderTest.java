package org.gongkai.regulation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTest {

    static final String NOTICE_2027 = """
            date,kind,name,year,knownFrom
            2027-01-01,holiday,元旦,2027,2026-11-20
            2027-05-01,holiday,劳动节,2027,2026-11-20
            2027-05-02,holiday,劳动节,2027,2026-11-20
            2027-05-08,makeup,劳动节,2027,2026-11-20
            2027-10-01,holiday,国庆节,2027,2026-11-20
            2027-10-02,holiday,国庆节,2027,2026-11-20
            2027-10-03,holiday,国庆节,2027,2026-11-20
            """;

    @Test
    void a_complete_notice_is_one_version_of_its_year() {
        HolidayNotice notice = accepted(NoticeReader.read(NOTICE_2027, Optional.empty()));
        assertThat(notice.year()).isEqualTo(2027);
        assertThat(notice.knownFrom()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(notice.days()).hasSize(7);
    }

    @Test
    void a_byte_order_mark_blank_lines_and_crlf_do_no_harm() {
        String text = "\uFEFF" + NOTICE_2027.replace("\n", "\r\n") + "\r\n";
        assertThat(accepted(NoticeReader.read(text, Optional.empty())).days()).hasSize(7);
    }

    @Test
    void a_file_without_the_last_column_takes_the_day_of_publication_given_with_it() {
        String text = NOTICE_2027.replace(",knownFrom", "").replace(",2026-11-20", "");
        assertThat(accepted(NoticeReader.read(text, Optional.of(LocalDate.of(2026, 11, 21))))
                        .knownFrom())
                .isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(problems(NoticeReader.read(text, Optional.empty())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().key()).isEqualTo("notice.knownFrom.absent"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-05-08,makeup | 2027-05-32,makeup | 5 | notice.date | 2027-05-32",
                "2027-05-08,makeup | 2027-05-08,work   | 5 | notice.kind | work",
                "2027-05-08,makeup | 2027-05-07,makeup | 5 | notice.makeup | 2027-05-07",
                "2027-05-02,holiday | 2027-05-01,holiday | 4 | notice.repeated | 2027-05-01",
                "2027-10-03,holiday,国庆节,2027 | 2027-10-03,holiday,国庆节,27 | 8 | notice.year | 27",
                "2027-10-03,holiday,国庆节 | 2027-10-03,holiday, | 8 | notice.name | 2027-10-03,holiday,,2027,2026-11-20",
                "2027-10-03,holiday,国庆节 | 2027-10-03,holiday | 8 | notice.columns | 2027-10-03,holiday,2027,2026-11-20",
                "2027-05-08,makeup | 2028-05-06,makeup | 5 | notice.outside | 2028-05-06",
                "2027-10-03,holiday | 2027-10-04,holiday | 8 | notice.statutory | 2027-10-03"
            })
    void a_fault_is_named_with_its_line_and_value(String printed, String mistake, int line, String key, String value) {
        String text = NOTICE_2027.replace(printed, mistake);
        assertThat(problems(NoticeReader.read(text, Optional.empty()))).anySatisfy(problem -> {
            assertThat(problem.lineNumber()).isEqualTo(line);
            assertThat(problem.message().key()).isEqualTo(key);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.message().in(Locale.CHINA)).contains("“" + value + "”", String.valueOf(line));
            assertThat(problem.message().in(Locale.ENGLISH)).contains("\"" + value + "\"", String.valueOf(line));
        });
    }

    @Test
    void a_notice_published_years_before_its_year_is_questioned() {
        String text = NOTICE_2027.replace("2026-11-20", "2024-11-20");
        assertThat(problems(NoticeReader.read(text, Optional.empty())))
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem.message().key()).isEqualTo("notice.knownFrom"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-22,2026-11-20,", "2026-12-21,2026-11-20,notice.outside",
        "2027-12-31,2026-11-20,", "2028-01-01,2026-11-20,notice.outside",
        "2027-12-31,2026-07-01,", "2027-12-31,2026-06-30,notice.knownFrom",
        "2027-12-31,2027-12-31,", "2027-12-31,2028-01-01,notice.knownFrom"
    })
    void a_notice_names_days_and_is_published_near_its_year(String day, String knownFrom, String key) {
        String text = (NOTICE_2027 + day + ",holiday,元旦,2027,2026-11-20\n").replace("2026-11-20", knownFrom);
        NoticeReading reading = NoticeReader.read(text, Optional.empty());
        if (key == null) {
            assertThat(reading).isInstanceOf(NoticeReading.Accepted.class);
        } else {
            assertThat(problems(reading))
                    .extracting(problem -> problem.message().key())
                    .contains(key);
        }
    }

    @Test
    void the_second_of_may_must_be_off_since_2025_and_not_before() {
        String without = NOTICE_2027.replace("2027-05-02,holiday,劳动节,2027,2026-11-20\n", "");
        assertThat(problems(NoticeReader.read(without, Optional.empty())))
                .extracting(NoticeProblem::value)
                .containsExactly("2027-05-02");
        String of2018 = without.replace("2027-05-08", "2018-05-05")
                .replace("2027", "2018")
                .replace("2026", "2017");
        assertThat(NoticeReader.read(of2018, Optional.empty())).isInstanceOf(NoticeReading.Accepted.class);
    }

    @Test
    void all_faults_are_reported_in_one_go() {
        String text = NOTICE_2027.replace("2027-05-08,makeup", "x,y").replace("2027-10-03,holiday", "z,holiday");
        assertThat(problems(NoticeReader.read(text, Optional.empty())))
                .extracting(NoticeProblem::value)
                .containsExactly("x", "y", "z");
    }

    @Test
    void a_file_without_column_names_or_without_dates_is_refused() {
        assertThat(problems(NoticeReader.read("", Optional.empty())))
                .extracting(problem -> problem.message().key())
                .containsExactly("notice.header");
        assertThat(problems(NoticeReader.read("date,kind,name,year,knownFrom\n", Optional.empty())))
                .extracting(problem -> problem.message().key())
                .containsExactly("notice.empty");
    }

    @Test
    void every_shipped_notice_reads_back_as_it_is_written() {
        assertThat(WorkingDayCalendar.builtIn().versions())
                .hasSize(10)
                .allSatisfy(
                        notice -> assertThat(accepted(NoticeReader.read(NoticeReader.write(notice), Optional.empty())))
                                .isEqualTo(notice));
    }

    private static HolidayNotice accepted(NoticeReading reading) {
        return ((NoticeReading.Accepted) reading).notices().getFirst();
    }

    private static List<NoticeProblem> problems(NoticeReading reading) {
        return ((NoticeReading.Rejected) reading).problems();
    }
}
