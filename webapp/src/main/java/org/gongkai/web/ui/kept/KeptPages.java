package org.gongkai.web.ui.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.ui.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Views named {@code kept:TEMPLATE}: rendered once for what they are given, and sent as they are while they are given the same.
 * Nobody has to say when a page is out of date: what it shows is asked of the database at every request, and is itself what the
 * page is kept under. So all that such a page is given is equal where it says the same: records, words, numbers and lists of
 * them.
 */
@Component
public final class KeptPages implements ViewResolver, Ordered {
    /** Before the name of a template. */
    public static final String KEPT = "kept:";

    private static final long BYTES = 64L << 20;
    private final ThymeleafViewResolver templates;
    private final Cache<Shown, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .<Shown, KeptPage>weigher((_, page) -> page.weight())
            .build();

    KeptPages(ThymeleafViewResolver templates) {
        this.templates = templates;
    }

    /** All that a page is made of. */
    private record Shown(String template, Locale language, Map<String, Object> values) {}

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale language) throws Exception {
        if (!name.startsWith(KEPT)) {
            return null;
        }
        String template = name.substring(KEPT.length());
        View view = Optional.ofNullable(templates.resolveViewName(template, language))
                .orElseThrow();
        return new KeptView(template, view);
    }

    /** How many pages are kept now. */
    long count() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    private final class KeptView implements View {
        private final String template;
        private final View view;

        KeptView(String template, View view) {
            this.template = template;
            this.view = view;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        @Override
        public void render(
                @Nullable Map<String, ? extends @Nullable Object> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            Map<String, ? extends @Nullable Object> given = model == null ? Map.of() : model;
            Shown shown = new Shown(template, LocaleContextHolder.getLocale(), values(given, request));
            KeptPage page = pages.getIfPresent(shown);
            if (page == null) {
                page = rendered(given, request, response);
                pages.put(shown, page);
            }
            page.send(request, response);
        }

        private KeptPage rendered(
                Map<String, ? extends @Nullable Object> given, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            ContentCachingResponseWrapper drawn = new ContentCachingResponseWrapper(response);
            view.render(given, request, drawn);
            return KeptPage.of(drawn.getContentAsByteArray());
        }
    }

    private static Map<String, Object> values(
            Map<String, ? extends @Nullable Object> model, HttpServletRequest request) {
        Map<String, Object> values = new HashMap<>();
        model.forEach((name, value) -> {
            if (value != null && !name.startsWith(BindingResult.MODEL_KEY_PREFIX)) {
                values.put(name, value);
            }
        });
        for (String name : Preferences.TOLD) {
            values.put("request." + name, String.valueOf(request.getAttribute(name)));
        }
        return values;
    }
}
