package org.gongkai.web.mistakes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.mistakes.model.ReportBook;
import org.gongkai.web.publishing.Reminders;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first page of the office: readers who say that something about a person is public, and those who wait for an answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MistakeReminders implements Reminders {
    private static final String LINK = "/office/mistakes";

    private final ReportBook book;
    private final MistakeTerms terms;
    private final MessageSource words;

    MistakeReminders(ReportBook book, MistakeTerms terms, MessageSource words) {
        this.book = book;
        this.terms = terms;
        this.words = words;
    }

    @Override
    public List<Reminder> most(Collection<Long> bodies, int most, Locale locale) {
        ReportBook.Waiting waiting = book.waiting(bodies);
        List<Reminder> told = new ArrayList<>();
        if (waiting.urgent() > 0) {
            told.add(reminder("mistake.today.urgent", "overdue", locale, waiting.urgent()));
        }
        waiting.firstDue().ifPresent(day -> {
            String tone = day.isBefore(terms.today()) ? "overdue" : "due";
            told.add(reminder("mistake.today", tone, locale, waiting.others(), day.toString()));
        });
        return told.stream().limit(most).toList();
    }

    private Reminder reminder(String key, String tone, Locale locale, Object... values) {
        return new Reminder("", words.getMessage(key, values, locale), tone, LINK);
    }
}
