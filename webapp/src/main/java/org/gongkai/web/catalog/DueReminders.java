package org.gongkai.web.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.CatalogWords;
import org.gongkai.web.publishing.Reminders;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The most urgent of what is missing, for those who may draft it; each leads to a draft under its entry. */
@Component
class DueReminders implements Reminders {
    private final CoverageWatch watch;
    private final Catalogs catalogs;
    private final MessageSource messages;

    DueReminders(CoverageWatch watch, Catalogs catalogs, MessageSource messages) {
        this.watch = watch;
        this.catalogs = catalogs;
        this.messages = messages;
    }

    @Override
    public List<Reminder> most(Collection<Long> bodies, int most, Locale locale) {
        CatalogWords words = new CatalogWords(new Phrases(messages, locale));
        return watch.mostUrgent(bodies, most).stream()
                .map(line -> reminder(line, words))
                .toList();
    }

    private Reminder reminder(CoverageLine line, CatalogWords words) {
        String sentence = words.sentence(line.entry().entry(), line.verdict(), catalogs.today());
        String tone = switch (line.verdict().state()) {
            case OVERDUE -> "overdue";
            case DUE -> "due";
            case STALE, NEVER, FINE, NOT_APPLIED -> "open";
        };
        String link = "/office/items/new?body=" + line.body().id() + "&entry="
                + line.entry().entry().code();
        return new Reminder(line.body().shortName(), sentence, tone, link);
    }
}
