package org.gongkai.web.screening.links.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gongkai.web.screening.links.model.LinkReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {
    private final Targets targets = new Targets(Set.of("xxgk.linjiang.gov.cn"), Reach.PUBLIC);

    /** Each is a spelling that a browser follows into an inner network, or that nobody can follow. */
    @ParameterizedTest
    @CsvFileSource(resources = "hostile.csv", delimiter = '\t', quoteCharacter = '\0')
    void no_spelling_of_an_inner_address_passes(String written, LinkReason reason) {
        assertThat(targets.of(Spelled.of(written))).isEqualTo(new Target.Wrong(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "http://www.gov.cn -> http://www.gov.cn/",
                "HTTP://WWW.Gov.CN:80/a -> http://www.gov.cn/a",
                "https://www.gov.cn.:443/a?b=1&c=2#d -> https://www.gov.cn/a?b=1&c=2",
                "//www.gov.cn/a -> https://www.gov.cn/a",
                "https://www.gov.cn?x -> https://www.gov.cn/?x",
                "http://www.gov.cn/政策/文件 1.htm -> http://www.gov.cn/%E6%94%BF%E7%AD%96/%E6%96%87%E4%BB%B6%201.htm",
                "http://www.gov.cn/a%20b|c -> http://www.gov.cn/a%20b%7Cc",
                "http://临江.中国/ -> http://xn--miq684e.xn--fiqs8s/",
                "http://ｗｗｗ．ｇｏｖ．ｃｎ/ -> http://www.gov.cn/",
                "http://114.114.114.114/ -> http://114.114.114.114/",
                "http://[2400:3200::1]/ -> http://[2400:3200:0:0:0:0:0:1]/",
                "http://172.15.0.1/ -> http://172.15.0.1/",
                "http://172.32.0.1/ -> http://172.32.0.1/",
                "http://100.63.255.255/ -> http://100.63.255.255/",
                "http://100.128.0.1/ -> http://100.128.0.1/",
                "http://192.169.0.1/ -> http://192.169.0.1/",
                "http://11.0.0.1/ -> http://11.0.0.1/"
            })
    void every_spelling_of_a_page_outside_is_one_address(String written, String address) {
        boolean hasBlank = written.contains(" ");
        assertThat(targets.of(hasBlank ? written.replace(" ", "%20") : written))
                .isInstanceOfSatisfying(
                        Target.Web.class, web -> assertThat(web.address()).isEqualTo(address));
    }

    @ParameterizedTest
    @CsvSource({
        "/items/17,/items/17",
        "items/17?from=list#top,/items/17",
        "https://XXGK.linjiang.gov.cn/items/17?a=b,/items/17",
        "http://xxgk.linjiang.gov.cn,/",
        "//xxgk.linjiang.gov.cn/bodies,/bodies"
    })
    void pages_of_ours_are_known_by_their_path(String written, String path) {
        assertThat(targets.of(written)).isEqualTo(new Target.Own(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:office@linjiang.gov.cn", "tel:0717-1234567", "#part-2", "MAILTO:a@b.cn"})
    void a_mailbox_a_telephone_and_a_place_in_the_text_are_no_pages(String written) {
        assertThat(targets.of(written)).isEqualTo(new Target.Elsewhere());
    }

    @ParameterizedTest
    @CsvSource({
        "/b,https://www.gov.cn/b",
        "c,https://www.gov.cn/x/c",
        "?q=1,https://www.gov.cn/x/y?q=1",
        "//www.mee.gov.cn/d#e,https://www.mee.gov.cn/d",
        "http://www.mee.gov.cn/d,http://www.mee.gov.cn/d",
        "/政策,https://www.gov.cn/%E6%94%BF%E7%AD%96"
    })
    void a_server_may_send_on_relative_to_its_page(String location, String address) {
        Target.Web from = (Target.Web) targets.of("https://www.gov.cn/x/y");
        assertThat(targets.of(from, location))
                .isInstanceOfSatisfying(
                        Target.Web.class, web -> assertThat(web.address()).isEqualTo(address));
    }

    @Test
    void a_request_cannot_be_smuggled_into_an_address() {
        assertThat(Targets.encoded("/a b\r\nHost: x\u0000\u007f")).isEqualTo("/a%20b%0D%0AHost:%20x%00%7F");
        assertThat(targets.of("http://www.gov.cn/a\r\nX: y")).isEqualTo(new Target.Wrong(LinkReason.BROKEN));
    }
}
