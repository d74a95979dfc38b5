package org.gongkai.web.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class FormTokensTest {
    private final CsrfToken token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "the-token-itself");
    private final FormTokens forms = new FormTokens();

    @Test
    void an_upload_is_never_taken_apart_for_its_token() {
        MockHttpServletRequest upload = new MockHttpServletRequest("POST", "/office/items/1/attachments") {
            @Override
            public @Nullable String getParameter(String name) {
                throw new AssertionError("the upload would be received here");
            }
        };
        upload.setContentType("Multipart/form-data; boundary=edge");
        assertThat(forms.resolveCsrfTokenValue(upload, token)).isNull();
        upload.setQueryString("a=1&_csrf=" + URLEncoder.encode(masked(), StandardCharsets.UTF_8));
        assertThat(forms.resolveCsrfTokenValue(upload, token)).isEqualTo("the-token-itself");
        upload.setQueryString(null);
        upload.addHeader("X-CSRF-TOKEN", masked());
        assertThat(forms.resolveCsrfTokenValue(upload, token)).isEqualTo("the-token-itself");
    }

    @Test
    void another_form_brings_its_token_in_a_field() {
        MockHttpServletRequest form = new MockHttpServletRequest("POST", "/sign-in");
        form.setContentType("application/x-www-form-urlencoded");
        form.addParameter("_csrf", masked());
        assertThat(forms.resolveCsrfTokenValue(form, token)).isEqualTo("the-token-itself");
    }

    /** The token as a page shows it: another one each time. */
    private String masked() {
        MockHttpServletRequest page = new MockHttpServletRequest();
        forms.handle(page, new MockHttpServletResponse(), () -> token);
        return ((CsrfToken) java.util.Objects.requireNonNull(page.getAttribute("_csrf"))).getToken();
    }
}
