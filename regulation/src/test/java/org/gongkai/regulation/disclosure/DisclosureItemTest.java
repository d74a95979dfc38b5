package org.gongkai.regulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DisclosureItemTest {

    @Test
    void article_20_has_fifteen_items_and_article_21_eight_for_townships() {
        assertThat(DisclosureItem.dutiesOf(DisclosureItem.Scope.ALL)).hasSize(15);
        assertThat(DisclosureItem.dutiesOf(DisclosureItem.Scope.TOWNSHIP)).hasSize(23);
        assertThat(DisclosureItem.dutiesOf(DisclosureItem.Scope.COUNTY_OR_CITY)).hasSize(22);
    }

    @Test
    void the_entries_of_article_20_are_cited_as_items() {
        DisclosureItem budget = DisclosureItem.ofCode("20.7").orElseThrow();
        assertThat(budget.title().in(Locale.CHINA)).isEqualTo("财政预算、决算信息");
        assertThat(budget.citation().in(Locale.CHINA)).isEqualTo("条例第二十条第（七）项");
    }

    @Test
    void every_item_is_named_and_cited_in_both_languages() {
        assertThat(DisclosureItem.all()).allSatisfy(item -> {
            assertThat(item.title().in(Locale.CHINA)).isNotEqualTo(item.title().in(Locale.ENGLISH));
            assertThat(item.citation().in(Locale.CHINA)).contains("条例第二十");
        });
    }
}
