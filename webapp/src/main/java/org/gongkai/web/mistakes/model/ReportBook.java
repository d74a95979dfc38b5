package org.gongkai.web.mistakes.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;

/** Where reports are kept. */
public interface ReportBook {
    /**
     * Keeps a new one.
     *
     * @return empty where there is one with this code already
     * @throws org.gongkai.web.audit.keys.NoKeyException there is no master key, so that nothing personal can be kept
     */
    Optional<Report> add(LookupCode code, Report.About about, Report.Receipt receipt, Told told);

    Optional<Report> find(long id);

    Optional<Report> find(LookupCode code);

    /**
     * What the reader wrote; {@link Told#FORGOTTEN} once it was erased.
     *
     * @throws org.gongkai.web.audit.keys.NoKeyException there is no master key, or another one
     */
    Told told(long id);

    /** Those that wait for an answer: urgent ones first, then by the day on which they are due. */
    List<Report> open(Collection<Long> bodies, int most);

    /** How many wait for an answer. */
    Waiting waiting(Collection<Long> bodies);

    /** Those of an item that wait for an answer. */
    List<Report> openOf(long item);

    /**
     * Those that were answered, the last first.
     *
     * @param page from 1
     */
    List<Report> answered(Collection<Long> bodies, int page, int size);

    /** Those that came in these moments, in their order. */
    List<Report> received(Collection<Long> bodies, Instant from, Instant until);

    /**
     * Puts another answer in the place of the former.
     *
     * @throws MistakeRefused it is in another state by now
     */
    Report keep(Report before, Report.Answer answer, SignedIn who, Instant now);

    /**
     * Erases for ever what the readers wrote of reports that were answered before this moment.
     *
     * @return how many readers were forgotten
     */
    int forget(Instant answeredBefore, Instant now, int most);

    /**
     * What waits for an answer.
     *
     * @param urgent how many are urgent
     * @param others how many are not
     * @param firstDue the earliest day on which one of the others is due; empty where there is none
     */
    record Waiting(long urgent, long others, Optional<LocalDate> firstDue) {}
}
