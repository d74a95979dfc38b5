package org.gongkai.web.publishing.office.kinds;

import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.web.publishing.kinds.DueDay;
import org.springframework.context.MessageSource;

/**
 * By when an item must be public, in words.
 *
 * @param tone {@code overdue}, {@code due} or {@code open}
 */
public record DueView(String sentence, String tone) {
    static DueView of(DueDay due, LocalDate today, MessageSource words, Locale locale) {
        boolean isLate = today.isAfter(due.day());
        Object[] values = {
            due.day(),
            due.rule().event().in(locale),
            due.days(),
            due.rule().rule().article().in(locale)
        };
        String sentence = words.getMessage("item.due." + (due.isInWorkdays() ? "workdays" : "days"), values, locale);
        String late = isLate ? words.getMessage("item.due.late", null, locale) : "";
        String provisional = due.isProvisional() ? words.getMessage("item.due.provisional", null, locale) : "";
        return new DueView(sentence + late + provisional, isLate ? "overdue" : "due");
    }
}
