package org.gongkai.web.publishing;

import org.gongkai.web.accounts.StaffTrail;
import org.springframework.context.annotation.Primary;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What this module needs in a context without pages, for tests of modules that build on it. */
public final class PublishingBeans {
    private PublishingBeans() {}

    /** The application's words. */
    @Primary
    static final class Words extends ResourceBundleMessageSource {
        Words() {
            setBasename("messages");
            setDefaultEncoding("UTF-8");
            setFallbackToSystemLocale(false);
        }
    }

    /** The beans that are no store. */
    public static Class<?>[] all() {
        return new Class<?>[] {
            Publishing.class,
            Transitions.class,
            Records.class,
            StaffTrail.class,
            ScreenedItems.class,
            OwnItemPages.class,
            SmallTown.Workers.class,
            Words.class
        };
    }
}
