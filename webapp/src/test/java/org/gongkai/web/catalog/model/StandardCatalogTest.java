package org.gongkai.web.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.disclosure.DisclosureItem;
import org.gongkai.web.catalog.model.CatalogField.Kind;
import org.junit.jupiter.api.Test;

class StandardCatalogTest {
    private static final Edition NEWEST = StandardCatalog.editions().getLast();

    @Test
    void every_item_of_articles_20_and_21_is_an_entry_with_its_citation() {
        for (DisclosureItem item : DisclosureItem.all()) {
            Entry entry = entry(item.code());
            assertThat(entry.duty().basis().text()).isEqualTo(item.citation().toString());
            assertThat(entry.duty().basis().isConfirmed()).isTrue();
            assertThat(entry.duty().limit().stored()).isEqualTo("rule:publish-20wd");
            Set<Level> levels = switch (item.scope()) {
                case ALL -> Set.of(Level.COUNTY, Level.TOWNSHIP, Level.DEPARTMENT);
                case TOWNSHIP -> Set.of(Level.TOWNSHIP);
                case COUNTY_OR_CITY -> Set.of(Level.COUNTY);
            };
            assertThat(entry.reach().levels()).as(item.code()).isEqualTo(levels);
        }
    }

    @Test
    void article_19_has_its_three_kinds() {
        assertThat(List.of("19.1", "19.2", "19.3"))
                .allSatisfy(
                        code -> assertThat(entry(code).duty().basis().text()).isEqualTo("条例第十九条"));
    }

    @Test
    void the_26_fields_are_named_and_each_has_an_entry() {
        List<CatalogField> fields = StandardCatalog.fields().stream()
                .filter(field -> field.kind() == Kind.GRASSROOTS)
                .toList();
        assertThat(fields).hasSize(26);
        Set<String> used = NEWEST.entries().stream().map(Entry::field).collect(Collectors.toSet());
        assertThat(fields).allSatisfy(field -> assertThat(used).contains(field.code()));
    }

    @Test
    void what_no_article_was_found_for_says_so() {
        assertThat(NEWEST.entries())
                .allSatisfy(entry -> assertThat(entry.duty().basis().isConfirmed())
                        .isEqualTo(!entry.duty().basis().text().contains("未核实")));
        assertThat(entry("elderly.policy").duty().basis().isConfirmed()).isFalse();
    }

    @Test
    void a_special_law_sets_the_limit_of_the_budget() {
        assertThat(entry("finance.budget").duty().limit().stored()).isEqualTo("rule:budget-20d");
        assertThat(entry("finance.budget").duty().basis().text()).isEqualTo("预算法第十四条");
        assertThat(entry("finance.budget").duty().serves()).containsExactly("20.7");
    }

    @Test
    void what_an_entry_serves_is_an_entry_itself_and_codes_are_given_once() {
        Set<String> codes = NEWEST.entries().stream().map(Entry::code).collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(NEWEST.entries());
        assertThat(NEWEST.entries())
                .allSatisfy(entry -> assertThat(codes).containsAll(entry.duty().serves()));
    }

    @Test
    void the_fields_are_asked_since_the_end_of_2020_and_not_before() {
        assertThat(StandardCatalog.inForce(LocalDate.of(2019, 5, 14))).isEmpty();
        assertThat(StandardCatalog.inForce(LocalDate.of(2020, 12, 31))
                        .orElseThrow()
                        .entries())
                .extracting(Entry::code)
                .contains("20.7")
                .doesNotContain("finance.budget");
    }

    @Test
    void villages_are_asked_for_their_own_affairs_alone() {
        assertThat(Inheritance.effective(List.of(NEWEST), Level.VILLAGE))
                .extracting(one -> one.entry().code())
                .containsExactly("village.ordinary", "village.finance", "village.major");
    }

    private static Entry entry(String code) {
        return NEWEST.entries().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
