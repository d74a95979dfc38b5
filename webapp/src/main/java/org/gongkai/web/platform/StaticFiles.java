package org.gongkai.web.platform;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, scripts and signs of the pages, under addresses that change with their content and are kept for a year. Only addresses
 * that can be such a file are looked for: every link of a page is asked whether it is one.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    /** Patterns without a folder's name: what they name would be missing from the path that is looked for. */
    private static final String[] ADDRESSES = {
        "/*/*.css", "/*/*.js", "/*/*.svg", "/*/*.html", "/*/*/*.css", "/*/*/*.js", "/*/*/*.txt"
    };

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESSES)
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** What browsers ask for by themselves where a page, or an answer that is none, names no sign. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", "/ui/seal.svg");
    }
}
