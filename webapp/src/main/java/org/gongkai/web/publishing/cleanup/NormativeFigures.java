package org.gongkai.web.publishing.cleanup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.cleanup.CleanupRefused.Reason;
import org.gongkai.web.publishing.validity.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three figures of normative documents in the annual report (本年制发件数、本年废止件数、现行有效件数), each as the list of documents behind
 * it. Counted is what is public now, for the body that answers for it; 废止 alone counts as repealed, while both 废止 and 失效 lessen
 * what is in force.
 *
 * @regulation art. 50
 */
@Service
public class NormativeFigures {

    private final NormativeDocuments documents;
    private final Makers makers;
    private final Agencies agencies;
    private final Permissions permissions;
    private final Clock clock;

    NormativeFigures(
            NormativeDocuments documents, Makers makers, Agencies agencies, Permissions permissions, Clock clock) {
        this.documents = documents;
        this.makers = makers;
        this.agencies = agencies;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * The figures of a body.
     *
     * @param issued made in the year
     * @param repealed with a repeal that holds from a day of the year, not later than the day of the figures
     * @param inForce on the day of the figures
     */
    public record OfBody(
            Agency body,
            List<NormativeDocument> issued,
            List<NormativeDocument> repealed,
            List<NormativeDocument> inForce) {}

    /** The year that is running in China. */
    public int thisYear() {
        return today().getYear();
    }

    /** The last day of a year, or today while it runs. */
    public LocalDate dayOf(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(today()) ? today() : end;
    }

    /**
     * Body by body, by their numbers; bodies without any document are told as well.
     *
     * @param year not later than the running one
     * @throws CleanupRefused this person reads no body's office
     */
    @Transactional(readOnly = true)
    public List<OfBody> of(SignedIn who, int year) {
        Set<Long> readable = permissions.bodiesWhere(who, Permission.READ_OFFICE);
        if (readable.isEmpty()) {
            throw new CleanupRefused(Reason.NOT_ALLOWED);
        }
        Map<Long, Long> answering = makers.answering(readable);
        Map<Long, List<NormativeDocument>> byBody = new HashMap<>();
        documents
                .of(answering.keySet())
                .forEach(one -> byBody.merge(
                        answering.getOrDefault(one.body(), one.body()), List.of(one), NormativeFigures::joined));
        return agencies.all(new TreeSet<>(answering.values())).stream()
                .filter(body -> byBody.containsKey(body.id())
                        || (body.kind().isOrgan()
                                && !agencies.existing(List.of(body.id())).isEmpty()))
                .map(body -> of(body, byBody.getOrDefault(body.id(), List.of()), year))
                .toList();
    }

    private static List<NormativeDocument> joined(List<NormativeDocument> some, List<NormativeDocument> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private OfBody of(Agency body, List<NormativeDocument> all, int year) {
        LocalDate day = dayOf(year);
        return new OfBody(
                body,
                those(all, one -> isOf(one.madeOn(), year, day)),
                those(
                        all,
                        one -> one.concluded()
                                .filter(concluded -> concluded.verdict() == Verdict.REPEAL)
                                .filter(concluded -> isOf(concluded.from(), year, day))
                                .isPresent()),
                those(all, one -> !one.madeOn().isAfter(day) && one.on(day) == Validity.IN_FORCE));
    }

    private static boolean isOf(LocalDate happened, int year, LocalDate day) {
        return happened.getYear() == year && !happened.isAfter(day);
    }

    private static List<NormativeDocument> those(List<NormativeDocument> all, Predicate<NormativeDocument> which) {
        return all.stream().filter(which).toList();
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
