package org.gongkai.web.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.places.model.Delivery;
import org.gongkai.web.publishing.Reminders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first page of the office: what stands on another platform and must not, and what was approved and waits too long to stand there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlaceReminders implements Reminders {
    private static final String LINK = "/office/places";

    private final WaitingDeliveries waiting;
    private final int patience;
    private final MessageSource words;

    PlaceReminders(
            WaitingDeliveries waiting, @Value("${gongkai.places.remind-after:2}") int patience, MessageSource words) {
        this.waiting = waiting;
        this.patience = patience;
        this.words = words;
    }

    @Override
    public List<Reminder> most(Collection<Long> bodies, int most, Locale locale) {
        List<Reminder> told = new ArrayList<>();
        int hanging = waiting.toTakeDown(bodies).size();
        if (hanging > 0) {
            told.add(reminder("places.today.take-down", "overdue", locale, hanging));
        }
        List<Delivery> late = waiting.longerThan(bodies, patience);
        if (!late.isEmpty()) {
            int longest = waiting.workdays(late.getFirst());
            told.add(reminder("places.today.waiting", "due", locale, late.size(), longest));
        }
        return told.stream().limit(most).toList();
    }

    private Reminder reminder(String key, String tone, Locale locale, Object... values) {
        return new Reminder("", words.getMessage(key, values, locale), tone, LINK);
    }
}
