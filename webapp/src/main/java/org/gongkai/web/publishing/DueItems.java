package org.gongkai.web.publishing;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.accounts.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what is approved when its time has come; several nodes may do so at once, each takes others. */
@Component
class DueItems {
    private static final int AT_ONCE = 20;

    private final Publishing publishing;
    private final SignedIn system;

    DueItems(Publishing publishing, MessageSource words) {
        this.publishing = publishing;
        String name = words.getMessage("publishing.system", null, Locale.SIMPLIFIED_CHINESE);
        system = new SignedIn(0, "system", name, List.of());
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void publish() {
        int published;
        do {
            published = publishing.publishDue(system, AT_ONCE);
        } while (published == AT_ONCE);
    }
}
