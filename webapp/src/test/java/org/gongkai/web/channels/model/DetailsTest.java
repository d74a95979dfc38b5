package org.gongkai.web.channels.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_is_typed_is_kept_in_one_spelling_and_without_what_the_kind_does_not_have() {
        Map<ChannelField, String> typed = Map.of(
                ChannelField.MEMBERS, "0543",
                ChannelField.COUNTED_ON, "2026年3月1日",
                ChannelField.OWNER, " 王某 ",
                ChannelField.PLATFORM, "  ",
                ChannelField.NUMBER, "12345");
        assertThat(Details.tidy(ChannelKinds.of("group"), typed, TODAY))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ChannelField.MEMBERS, "543",
                        ChannelField.COUNTED_ON, "2026-03-01",
                        ChannelField.OWNER, "王某"));
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBERS, 五十, UNREADABLE_COUNT",
        "MEMBERS, 50, COUNTED_ON_MISSING",
        "COUNTED_ON, 2026-02-30, UNREADABLE_DAY",
        "COUNTED_ON, 2026-03-03, IN_THE_FUTURE"
    })
    void what_cannot_stand_is_refused_by_name(ChannelField field, String typed, ChannelRefused.Reason reason) {
        assertThatThrownBy(() -> Details.tidy(ChannelKinds.of("group"), Map.of(field, typed), TODAY))
                .isInstanceOfSatisfying(
                        ChannelRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "www.example.gov.cn", "http://", "https:/a b", "file:///etc/passwd"})
    void an_address_is_one_that_a_browser_opens(String typed) {
        assertThatThrownBy(() -> Details.address(typed)).hasMessageContaining("UNREADABLE_ADDRESS");
    }

    @Test
    void a_whole_address_is_kept_as_it_is() {
        assertThat(Details.address(" https://mp.weixin.qq.com/s?__biz=Mz&mid=1 "))
                .isEqualTo("https://mp.weixin.qq.com/s?__biz=Mz&mid=1");
    }

    @Test
    void every_kind_of_the_data_file_has_a_name_and_fields_that_exist() {
        assertThat(ChannelKinds.all()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(ChannelKinds.of("board").isPhotographed()).isTrue();
        assertThat(ChannelKinds.of("group").hasPeople()).isTrue();
        assertThat(ChannelKinds.find("carrier-pigeon")).isEmpty();
    }
}
