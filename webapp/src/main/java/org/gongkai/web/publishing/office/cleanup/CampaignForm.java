package org.gongkai.web.publishing.office.cleanup;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CleanupRefused;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.ui.TypedDay;
import org.jspecify.annotations.Nullable;

/** What the page sends that starts a campaign. */
record CampaignForm(
        @Nullable Long body,
        @Nullable String name,
        @Nullable String basis,
        @Nullable String madeUntil,
        @Nullable String dueOn,
        boolean reachesBelow) {

    /** With the days most campaigns have: everything made up to today, a month for it. */
    static CampaignForm blank(LocalDate today) {
        return new CampaignForm(
                null, "", "", today.toString(), today.plusMonths(1).toString(), true);
    }

    /** The body; 0 where none was chosen. */
    long chosenBody() {
        return Objects.requireNonNullElse(body, 0L);
    }

    /**
     * What was typed.
     *
     * @throws CleanupRefused a day cannot be read
     */
    Campaign.Plan plan() {
        return new Campaign.Plan(text(name), text(basis), day(madeUntil), day(dueOn), reachesBelow);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static LocalDate day(@Nullable String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new CleanupRefused(Reason.UNREADABLE_DAY, text(typed)));
    }
}
