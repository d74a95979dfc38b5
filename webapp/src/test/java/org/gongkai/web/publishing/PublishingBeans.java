package org.gongkai.web.publishing;

/** What this module needs in a context without pages, for tests of modules that build on it. */
public final class PublishingBeans {
    private PublishingBeans() {}

    /** The beans that are no store. */
    public static Class<?>[] all() {
        return new Class<?>[] {Publishing.class, Records.class, ScreenedItems.class, SmallTown.Workers.class};
    }
}
