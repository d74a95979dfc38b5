package org.gongkai.web.mistakes;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongkai.web.audit.keys.NoKeyException;
import org.gongkai.web.mistakes.model.LookupCode;
import org.gongkai.web.mistakes.model.MistakeKind;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.MistakeRefused.Reason;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.ReportBook;
import org.gongkai.web.mistakes.model.Told;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for readers: they tell what is wrong in an item, and ask what became of it. Nobody needs an account. */
@Service
public class Mistakes {
    /** The longest passage, what is wrong, and way to be reached, in characters. */
    public static final int LONGEST_PASSAGE = 300;

    public static final int LONGEST_WORDS = 1000;
    public static final int LONGEST_CONTACT = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);
    private static final Pattern CONTACT = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+|[+(（]?[0-9][-0-9()（） ]{5,24}");

    private final PublicItems items;
    private final ReportBook book;
    private final MistakeTerms terms;
    private final MistakeTrail trail;

    Mistakes(PublicItems items, ReportBook book, MistakeTerms terms, MistakeTrail trail) {
        this.items = items;
        this.book = book;
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * How long it takes.
     *
     * @param workdays until the answer
     * @param urgentWorkdays until the answer where something about a person is public
     * @param keptDays after the answer, until what the reader wrote is erased
     */
    public record Promise(int workdays, int urgentWorkdays, int keptDays) {}

    /** What a reader is told before they write. */
    public Promise promise() {
        return new Promise(terms.workdays(MistakeKind.OTHER), terms.workdays(MistakeKind.PERSONAL), terms.keptDays());
    }

    /**
     * The public item that somebody wants to tell about.
     *
     * @throws MistakeRefused it is not public, or no more
     */
    @Transactional(readOnly = true)
    public PublicItem about(long item) {
        return items.find(item)
                .flatMap(answer -> answer instanceof PublicItems.Answer.Shown(PublicItem shown)
                        ? Optional.of(shown)
                        : Optional.empty())
                .orElseThrow(() -> new MistakeRefused(Reason.NOT_PUBLIC));
    }

    /** A number for one form, which makes sure that it tells once however often it is sent. */
    public static String once() {
        return UUID.randomUUID().toString();
    }

    /**
     * Takes what a reader tells; the same form sent again gets the same code.
     *
     * @param once what {@link #once} gave the form
     * @throws MistakeRefused why not
     */
    @Transactional
    public LookupCode tell(long item, String once, Optional<MistakeKind> kind, Told told) {
        PublicItem about = about(item);
        MistakeKind said = kind.orElseThrow(() -> new MistakeRefused(Reason.KIND_MISSING));
        check(told);
        LookupCode code = LookupCode.of(once);
        try {
            Report.Receipt receipt = terms.receipt(said, !told.contact().isEmpty());
            book.add(code, about(about, said), receipt, told).ifPresent(trail::told);
        } catch (NoKeyException e) {
            LOG.warn("a reader's report could not be kept, as it has to be enciphered: {}", e.getMessage());
            throw new MistakeRefused(Reason.CANNOT_BE_KEPT);
        }
        return code;
    }

    /** What became of it. */
    @Transactional(readOnly = true)
    public Optional<Report> find(LookupCode code) {
        return book.find(code);
    }

    /** Whether the item is still public, so that a page may lead to it. */
    @Transactional(readOnly = true)
    public boolean isPublic(long item) {
        return items.find(item)
                .filter(PublicItems.Answer.Shown.class::isInstance)
                .isPresent();
    }

    private static Report.About about(PublicItem item, MistakeKind kind) {
        return new Report.About(item.id(), item.version(), item.content().title(), item.body(), kind);
    }

    private static void check(Told told) {
        require(!told.words().isBlank(), Reason.WORDS_MISSING);
        require(
                told.words().length() <= LONGEST_WORDS && told.passage().length() <= LONGEST_PASSAGE,
                Reason.TOO_LONG,
                LONGEST_WORDS,
                LONGEST_PASSAGE);
        boolean isReadable = told.contact().length() <= LONGEST_CONTACT
                && CONTACT.matcher(told.contact()).matches();
        require(told.contact().isEmpty() || isReadable, Reason.UNREADABLE_CONTACT);
    }

    private static void require(boolean holds, Reason otherwise, Object... about) {
        if (!holds) {
            throw new MistakeRefused(otherwise, about);
        }
    }
}
