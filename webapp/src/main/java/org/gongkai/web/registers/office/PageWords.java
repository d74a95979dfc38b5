package org.gongkai.web.registers.office;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.ui.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** In which language and on which day somebody asks. */
@Component
class PageWords {
    private final MessageSource words;
    private final Clock clock;

    PageWords(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** The words of the reader's language. */
    Phrases phrases() {
        return new Phrases(words, LocaleContextHolder.getLocale());
    }

    /** Today in China. */
    LocalDate today() {
        return ChinaTime.today(clock);
    }
}
