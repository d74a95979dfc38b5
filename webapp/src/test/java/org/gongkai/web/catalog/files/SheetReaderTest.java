package org.gongkai.web.catalog.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.catalog.files.SheetReading.Finding;
import org.gongkai.web.catalog.model.EffectiveEntry;
import org.gongkai.web.catalog.model.Entry;
import org.gongkai.web.catalog.model.Inheritance;
import org.gongkai.web.catalog.model.Level;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.catalog.model.TimeLimit;
import org.gongkai.web.exchange.tables.SeparatedText;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.Phrases;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class SheetReaderTest {
    private static final Phrases CHINESE = new Phrases(words(), Locale.SIMPLIFIED_CHINESE);
    private static final List<EffectiveEntry> TOWN =
            Inheritance.effective(List.of(StandardCatalog.editions().getLast()), Level.TOWNSHIP);
    private static final CatalogSheet SHEET = CatalogSheet.of(TOWN, CHINESE);
    private static final Agency BODY =
            new Agency(1, OptionalLong.empty(), "柳湾镇人民政府", "柳湾镇", AgencyKind.TOWNSHIP, "990101101");

    @Test
    void the_csv_that_is_given_away_brings_every_entry_back_as_it_was() {
        String csv = new String(
                CatalogFile.write(FileType.CSV, BODY, LocalDate.of(2026, 3, 2), SHEET, CHINESE),
                StandardCharsets.UTF_8);
        SheetReading reading = new SheetReader(SHEET, CHINESE).read(SeparatedText.rows(csv));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.entries())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("duty.since")
                .isEqualTo(TOWN.stream().map(EffectiveEntry::entry).toList());
    }

    @Test
    void a_table_as_people_keep_it_is_read_by_its_headings_in_any_order() {
        SheetReading reading = read("""
                2026年目录\t\t\t
                公开内容\t一级事项\t公开时限\t公开渠道
                范围、时间\t停水通知\t1个工作日\t政府网站；两微一端

                """);
        assertThat(reading.findings()).isEmpty();
        Entry entry = reading.entries().getFirst();
        assertThat(entry.code()).isEqualTo("own.3");
        assertThat(entry.matter().name()).isEqualTo("停水通知");
        assertThat(entry.duty().limit()).isEqualTo(new TimeLimit.Workdays(1));
        assertThat(entry.duty().basis().isConfirmed()).isFalse();
        assertThat(entry.reach().channels()).containsExactly(1, 3);
        assertThat(entry.reach().levels()).containsExactlyInAnyOrder(Level.COUNTY, Level.TOWNSHIP, Level.DEPARTMENT);
    }

    @Test
    void each_fault_is_told_with_its_row_column_and_value_and_the_row_is_left_out() {
        SheetReading reading = read("""
                公开事项（一级）\t公开内容（要素）\t更新频率\t公开渠道和载体\t代码
                停水通知\t\t每半月\t网站\tlocal 1
                停电通知\t范围\t每年\t政府网站\ta.1
                停气通知\t范围\t每年\t政府网站\ta.1
                """);
        assertThat(reading.findings())
                .containsExactlyInAnyOrder(
                        new Finding(2, Column.CONTENT, "", "missing"),
                        new Finding(2, Column.CADENCE, "每半月", "cadence"),
                        new Finding(2, Column.CHANNELS, "网站", "channel"),
                        new Finding(2, Column.CODE, "local 1", "code"),
                        new Finding(4, Column.CODE, "a.1", "code-twice"));
        assertThat(reading.entries()).extracting(Entry::code).containsExactly("a.1");
    }

    @Test
    void a_table_without_headings_is_refused_as_a_whole() {
        assertThat(read("停水通知\t范围\n").findings()).extracting(Finding::problem).containsExactly("no-heading");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_compute_is_written_as_text() {
        Entry first = TOWN.getFirst().entry();
        Entry formula =
                new Entry(first.code(), first.field(), new Entry.Matter("=1+1", "", "内容"), first.duty(), first.reach());
        CatalogSheet sheet = CatalogSheet.of(
                List.of(new EffectiveEntry(
                        formula, TOWN.getFirst().edition(), TOWN.getFirst().exclusion())),
                CHINESE);
        String csv = new String(
                CatalogFile.write(FileType.CSV, BODY, LocalDate.of(2026, 3, 2), sheet, CHINESE),
                StandardCharsets.UTF_8);
        assertThat(csv).contains(",'=1+1,");
        assertThat(new SheetReader(sheet, CHINESE)
                        .read(SeparatedText.rows(csv))
                        .entries()
                        .getFirst()
                        .matter()
                        .first())
                .isEqualTo("=1+1");
    }

    private static SheetReading read(String text) {
        return new SheetReader(SHEET, CHINESE).read(SeparatedText.rows(text));
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
