package org.gongkai.web.channels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.PostingBook;
import org.gongkai.web.publishing.Reminders;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first page of the office: what was withdrawn and hangs elsewhere still, before anything else, and boards whose photo is overdue. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChannelReminders implements Reminders {
    private final PostingBook book;
    private final BoardPhotos photos;
    private final MessageSource words;

    ChannelReminders(PostingBook book, BoardPhotos photos, MessageSource words) {
        this.book = book;
        this.photos = photos;
        this.words = words;
    }

    @Override
    public List<Reminder> most(Collection<Long> bodies, int most, Locale locale) {
        List<Reminder> told = new ArrayList<>();
        long hanging = book.countToTakeDown(bodies);
        if (hanging > 0) {
            String sentence = words.getMessage("channels.today.take-down", new Object[] {hanging}, locale);
            told.add(new Reminder("", sentence, "overdue", "/office/channels/take-down"));
        }
        List<BoardPhotos.Overdue> late = photos.overdue(bodies);
        if (!late.isEmpty()) {
            Channel first = late.getFirst().channel();
            Object[] values = {late.size(), first.name()};
            String sentence = words.getMessage("channels.today.photos", values, locale);
            told.add(new Reminder("", sentence, "due", "/office/channels/" + first.body()));
        }
        return told.stream().limit(most).toList();
    }
}
