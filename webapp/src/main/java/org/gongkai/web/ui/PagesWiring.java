package org.gongkai.web.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every page know the reader's preferences. */
@Configuration(proxyBeanMethods = false)
class PagesWiring implements WebMvcConfigurer {
    private final Preferences preferences;

    PagesWiring(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(preferences);
    }
}
