package org.gongkai.web.mistakes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.audit.keys.NoKeyException;
import org.gongkai.web.mistakes.model.MistakeRefused;
import org.gongkai.web.mistakes.model.MistakeRefused.Reason;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.mistakes.model.Report.Answer;
import org.gongkai.web.mistakes.model.ReportBook;
import org.gongkai.web.mistakes.model.Standing;
import org.gongkai.web.mistakes.model.Told;
import org.gongkai.web.publishing.model.PublicItem;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's side: what waits, what a reader wrote, and the answers. Each change is one transaction with its audit row. */
@Service
public class MistakeDesk {
    /** The longest answer, in characters. */
    public static final int LONGEST_ANSWER = 1000;

    private final ReportBook book;
    private final PublicItems items;
    private final Permissions permissions;
    private final MistakeTerms terms;
    private final MistakeTrail trail;

    MistakeDesk(ReportBook book, PublicItems items, Permissions permissions, MistakeTerms terms, MistakeTrail trail) {
        this.book = book;
        this.items = items;
        this.permissions = permissions;
        this.terms = terms;
        this.trail = trail;
    }

    /** The bodies whose reports this person may read. */
    public Set<Long> readable(SignedIn who) {
        return permissions.bodiesWhere(who, Permission.READ_OFFICE);
    }

    /** Whether this person may answer for this body, and read how its readers can be reached. */
    public boolean mayAnswer(SignedIn who, long body) {
        return permissions.allows(who, Permission.ANSWER_MISTAKE, body);
    }

    /**
     * What waits for an answer, the most urgent first; at most so many.
     *
     * @throws MistakeRefused this person may read of no body
     */
    @Transactional(readOnly = true)
    public List<Report> open(SignedIn who, int most) {
        return book.open(bodies(who), most);
    }

    /** What was answered, the last first. */
    @Transactional(readOnly = true)
    public List<Report> answered(SignedIn who, int page, int size) {
        return book.answered(bodies(who), page, size);
    }

    /** What waits for an answer about one item. */
    @Transactional(readOnly = true)
    public List<Report> openOf(long item) {
        return book.openOf(item);
    }

    /**
     * One report.
     *
     * @throws MistakeRefused there is none that this person may read
     */
    @Transactional(readOnly = true)
    public Report find(SignedIn who, long id) {
        return book.find(id)
                .filter(report -> permissions.allows(
                        who, Permission.READ_OFFICE, report.about().body()))
                .orElseThrow(() -> new MistakeRefused(Reason.UNKNOWN_REPORT));
    }

    /** What the reader wrote, without how they can be reached. */
    @Transactional(readOnly = true)
    public Told told(SignedIn who, long id) {
        Told told = read(find(who, id));
        return new Told(told.passage(), told.words(), "");
    }

    /**
     * How the reader can be reached; whoever reads it stands in the audit.
     *
     * @throws MistakeRefused this person may not answer
     */
    @Transactional
    public String contact(SignedIn who, long id) {
        Report report = answerable(who, id);
        trail.acted(who, report, "mistake.read-contact", "");
        return read(report).contact();
    }

    /** Tells the reader that it is being looked into. */
    @Transactional
    public Report look(SignedIn who, long id, long revision) {
        Report report = unchanged(who, id, revision);
        if (report.answer().standing() != Standing.RECEIVED) {
            throw new MistakeRefused(Reason.CHANGED_MEANWHILE);
        }
        Answer looking = new Answer(Standing.LOOKED_INTO, "", Optional.empty(), who.personName());
        return kept(who, report, looking, "mistake.look");
    }

    /**
     * Answers, or puts another answer in the place of the former.
     *
     * @param standing one of {@link Standing#ANSWERS}; empty where none was chosen
     * @param words what the reader gets to read
     * @throws MistakeRefused why not
     */
    @Transactional
    public Report answer(SignedIn who, long id, long revision, Optional<Standing> standing, String words) {
        Report report = unchanged(who, id, revision);
        if (standing.isEmpty() || words.isBlank()) {
            throw new MistakeRefused(Reason.ANSWER_MISSING);
        }
        if (words.length() > LONGEST_ANSWER) {
            throw new MistakeRefused(Reason.TOO_LONG, LONGEST_ANSWER, LONGEST_ANSWER);
        }
        if (standing.get() == Standing.MENDED && !isMended(report)) {
            throw new MistakeRefused(
                    Reason.NOT_MENDED, String.valueOf(report.about().version()));
        }
        Optional<Instant> at = report.answer().at().or(() -> Optional.of(terms.now()));
        return kept(who, report, new Answer(standing.get(), words.strip(), at, who.personName()), "mistake.answer");
    }

    /** Workdays until a report is due: negative once the day has passed. */
    public int workdaysLeft(Report report) {
        return terms.workdaysBetween(terms.today(), report.receipt().dueOn());
    }

    /** Whether what the public reads is another version than the one that was told about, or nothing any more. */
    @Transactional(readOnly = true)
    public boolean isMended(Report report) {
        return items.find(report.about().item())
                .map(answer -> switch (answer) {
                    case PublicItems.Answer.Shown(PublicItem item) ->
                        item.version() > report.about().version();
                    case PublicItems.Answer.Gone _ -> true;
                })
                .orElse(true);
    }

    private Set<Long> bodies(SignedIn who) {
        Set<Long> bodies = readable(who);
        if (bodies.isEmpty()) {
            throw new MistakeRefused(Reason.NOT_ALLOWED);
        }
        return bodies;
    }

    private Report answerable(SignedIn who, long id) {
        Report report = find(who, id);
        if (!mayAnswer(who, report.about().body())) {
            throw new MistakeRefused(Reason.NOT_ALLOWED);
        }
        return report;
    }

    private Report unchanged(SignedIn who, long id, long revision) {
        Report report = answerable(who, id);
        if (report.revision() != revision) {
            throw new MistakeRefused(Reason.CHANGED_MEANWHILE);
        }
        return report;
    }

    private Report kept(SignedIn who, Report before, Answer answer, String action) {
        Report report = book.keep(before, answer, who, terms.now());
        trail.acted(who, report, action, (answer.standing().code() + " " + answer.words()).strip());
        return report;
    }

    private Told read(Report report) {
        try {
            return book.told(report.id());
        } catch (NoKeyException _) {
            throw new MistakeRefused(Reason.CANNOT_BE_READ);
        }
    }
}
