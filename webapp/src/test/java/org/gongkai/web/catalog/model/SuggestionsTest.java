package org.gongkai.web.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<EffectiveEntry> TOWN =
            Inheritance.effective(List.of(StandardCatalog.editions().getLast()), Level.TOWNSHIP);

    @ParameterizedTest
    @CsvSource({
        "柳湾镇2026年政府预算公开, finance.budget",
        "2026年第一批城乡最低生活保障社会救助对象公示, assistance.results",
        "关于开展2026年食品药品安全专项检查的通知, food-drug.inspection",
        "关于农村危房改造对象的公示, rural-housing.results",
        "柳湾镇2025年政府信息公开工作年度报告, 49.township",
        "柳湾镇突发公共事件应急预案, disaster.plan",
        "農村危房改造補助對象公示, rural-housing.results",
    })
    void the_entry_a_clerk_would_choose_is_among_the_first_three(String title, String code) {
        assertThat(Suggestions.of(title, TOWN))
                .hasSizeLessThanOrEqualTo(3)
                .extracting(one -> one.entry().entry().code())
                .contains(code);
    }

    @Test
    void each_says_which_words_speak_for_it() {
        assertThat(Suggestions.of("关于农村危房改造对象的公示", TOWN).getFirst().words()).contains("农村危房改造对象");
    }

    @Test
    void a_title_that_shares_nothing_gets_no_suggestion() {
        assertThat(Suggestions.of("abc 123", TOWN)).isEmpty();
        assertThat(Suggestions.of("", TOWN)).isEmpty();
    }
}
