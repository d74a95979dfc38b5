package org.gongkai.web.mistakes;

import org.gongkai.web.mistakes.model.ReportBook;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases each night what readers wrote, once their reports have been answered for long enough. */
@Component
class ReaderForgetting {
    private static final int AT_ONCE = 5_000;

    private final ReportBook book;
    private final MistakeTerms terms;

    ReaderForgetting(ReportBook book, MistakeTerms terms) {
        this.book = book;
        this.terms = terms;
    }

    /** As many as a night takes; the next one goes on. */
    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    public int forget() {
        return book.forget(terms.forgottenBefore(), terms.now(), AT_ONCE);
    }
}
