package org.gongkai.web.screening.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.gongkai.web.platform.command.WrongSettingException;
import org.junit.jupiter.api.Test;

class LinkSettingsTest {
    private final LinkSettings settings = new LinkSettings();

    @Test
    void by_itself_the_application_asks_nobody() {
        assertThat(settings.hostsThatMayBeAsked("").isEmpty()).isTrue();
    }

    @Test
    void a_host_that_is_none_ends_the_start_in_words() {
        assertThatThrownBy(() -> settings.hostsThatMayBeAsked("www.gov.cn,*"))
                .isInstanceOfSatisfying(WrongSettingException.class, refused -> {
                    assertThat(refused.sentence(Locale.SIMPLIFIED_CHINESE))
                            .isEqualTo(
                                    "“*”不能用在 GONGKAI_LINKS_HOSTS 里：应为网站的域名，几个之间用逗号分开，例如 www.gov.cn,*.linjiang.gov.cn");
                    assertThat(refused.sentence(Locale.ENGLISH)).contains("GONGKAI_LINKS_HOSTS");
                });
    }
}
