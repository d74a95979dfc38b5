package org.gongkai.web.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What is told on the first page of the office; other modules offer it. */
public interface Reminders {
    /**
     * One thing in words.
     *
     * @param body the name of the body it is about
     * @param text the whole sentence
     * @param tone {@code overdue}, {@code due} or {@code open}
     * @param link where it is done
     */
    record Reminder(String body, String text, String tone, String link) {}

    /**
     * The most urgent first, at most this many.
     *
     * @param bodies for which whoever asks may draft
     */
    List<Reminder> most(Collection<Long> bodies, int most, Locale locale);
}
