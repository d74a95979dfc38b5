package org.gongkai.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.checks.FindingsAssert.assertChecked;

import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;

class StatisticsSumsTest {
    @Test
    void channels_of_requests_add_up() {
        Finding finding = assertChecked(SampleReport.of("E2018")
                        .cell("s18.requests.received", 5)
                        .cell("s18.requests.received.counter", 2)
                        .cell("s18.requests.received.online", 2))
                .hasOnly("R18-01");
        assertThat(finding.message().zh()).isEqualTo("统计表：当面申请数 2 + 网络申请数 2 = 4，而收到申请数 5，相差 1，请核对。");
    }

    @Test
    void a_part_is_not_larger_than_its_whole() {
        Finding finding = assertChecked(
                        SampleReport.of("E2018").cell("s18.response.press", 1).cell("s18.response.press.head", 2))
                .hasOnly("R18-07");
        assertThat(finding.message().zh()).isEqualTo("统计表：主要负责同志参加新闻发布会次数 2，大于参加或举办新闻发布会总次数 1，多出 1，请核对。");
    }

    @Test
    void each_channel_at_most_the_whole_and_all_channels_at_least() {
        assertChecked(SampleReport.of("E2018")
                        .cell("s18.proactive.items", 120)
                        .cell("s18.channels.website", 90)
                        .cell("s18.channels.weibo", 30))
                .isSilent();
        assertChecked(SampleReport.of("E2018").cell("s18.proactive.items", 120).cell("s18.channels.website", 90))
                .hasOnly("R18-08");
    }
}
