package org.gongkai.web.screening.links.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.web.screening.links.model.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "请登录http://www.gov.cn/a查询 -> http://www.gov.cn/a",
                "网址：https://www.gov.cn/a?b=c&d=e。 -> https://www.gov.cn/a?b=c&d=e",
                "（http://www.gov.cn） -> http://www.gov.cn",
                "(http://www.gov.cn/a_(b)). -> http://www.gov.cn/a_(b)",
                "见“http://www.gov.cn/”, -> http://www.gov.cn/",
                "登录www.gov.cn， -> http://www.gov.cn",
                "登录http：//www.gov.cn -> http：//www.gov.cn",
                "文件在file:///C:/a.doc里 -> file:///C:/a.doc",
                "在 D:\\资料 里 -> D:\\",
                "共享 \\\\nas\\share -> \\\\nas\\share",
                "http://[2400:3200::1]/a -> http://[2400:3200::1]/a"
            })
    void an_address_ends_where_the_sentence_goes_on(String text, String address) {
        assertThat(PrintedAddresses.in(text)).extracting(Written::address).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "各村：", "http://", "见http://中文.中国/", "邮箱a@www.gov.cn", "比例1:2，a//b", "https", "AC:\\"})
    void nothing_is_made_of_what_is_none(String text) {
        assertThat(PrintedAddresses.in(text)).isEmpty();
    }

    @Test
    void each_is_told_with_its_line() {
        assertThat(PrintedAddresses.in("一\n二 http://a.cn/ http://b.cn/\n三\n四 www.c.cn"))
                .extracting(Written::line)
                .isEqualTo(List.of(2, 2, 4));
    }
}
