package org.gongkai.web.accounts.entrance;

/** The addresses that need no sign-in: the whole list. What stands in none of these lists is closed. */
final class OpenAddresses {
    /**
     * Pages, uploads and files that know no session and no form token: reading annual reports, whose uploads are taken apart
     * only once the upload desk has let them in, and what browsers and watchers fetch.
     */
    static final String[] WITHOUT_STATE = {
        "/",
        "/check",
        "/sample",
        "/results",
        "/results/**",
        "/api/v1/reports/**",
        "/ui/**",
        "/vendor/**",
        "/annualreports/**",
        "/actuator/health",
        "/actuator/health/**",
        "/favicon.ico",
        "/error"
    };

    /** What citizens read, and the way in. */
    static final String[] PORTAL = {
        "/items",
        "/items/**",
        "/bodies",
        "/bodies/**",
        "/catalog",
        "/catalog/**",
        "/channels/**",
        "/search",
        "/search/**",
        "/files/**",
        "/feeds/**",
        "/sitemap.xml",
        "/robots.txt",
        "/boards/**",
        "/topics/**",
        "/mistakes",
        "/mistakes/**",
        "/accounts/**",
        "/publishing/**",
        "/agencies/**",
        "/organization/**",
        "/audit/**",
        "/ledger/**",
        "/outbox/**",
        "/demo/**",
        "/sign-in",
        "/sign-in/again",
        "/sign-out",
        "/set-up",
        "/set-up/account"
    };

    /** Parts of the programming interface that are somebody's, in the part that is everybody's. */
    static final String[] CLOSED_INTERFACE = {
        "/api/v1/office/**", "/api/v1/audit", "/api/v1/audit/**", "/api/v1/demo", "/api/v1/demo/**"
    };

    private OpenAddresses() {}
}
