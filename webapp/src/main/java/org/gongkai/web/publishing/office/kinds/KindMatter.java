package org.gongkai.web.publishing.office.kinds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.publishing.kinds.DueDay;
import org.gongkai.web.publishing.kinds.ElementRow;
import org.gongkai.web.publishing.kinds.ExpectedPart;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.Visibility;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The kind of an item, its elements, and by when it must be public, as its page in the office and its printed forms show them. */
@Component
public class KindMatter {

    private final MessageSource words;
    private final Clock clock;

    KindMatter(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Gives the page {@code kindName}, {@code elements}, {@code unsaid} and, while the item was never public and has such a day, {@code due}. */
    public void show(Item item, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        Particulars said = item.content().particulars();
        model.addAttribute("kindName", Kinds.of(said).name().in(locale));
        model.addAttribute("elements", ElementRow.of(said, locale));
        model.addAttribute("unsaid", item.isOut() ? "" : unsaid(item, locale));
        if (item.visibility() == Visibility.NEVER && item.content().attribute() == Attribute.PROACTIVE) {
            LocalDate today = ChinaTime.today(clock);
            DueDay.of(said).ifPresent(due -> model.addAttribute("due", DueView.of(due, today, words, locale)));
        }
    }

    /** What the text of such an item should speak of and does not; an item that is only its files is not judged. */
    private String unsaid(Item item, Locale locale) {
        String text =
                item.content().title() + "\n" + CleanText.wordsOf(item.content().text());
        return item.content().text().isBlank()
                ? ""
                : ExpectedPart.missing(item.content().particulars().kind(), text).stream()
                        .map(part -> part.name().in(locale))
                        .collect(Collectors.joining(words.getMessage("item.unsaid.between", null, locale)));
    }
}
