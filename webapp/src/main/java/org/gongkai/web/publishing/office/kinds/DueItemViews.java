package org.gongkai.web.publishing.office.kinds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.disclosure.Validity;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.publishing.cleanup.ExpiringDocuments;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.due.DueWatch;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a law wants public by a day, as the first page of the office lists it. */
@Component
public class DueItemViews {
    private static final int MOST = 20;

    private final DueWatch watch;
    private final Agencies agencies;
    private final MessageSource words;
    private final ExpiringDocuments expiring;

    DueItemViews(DueWatch watch, ExpiringDocuments expiring, Agencies agencies, MessageSource words) {
        this.watch = watch;
        this.expiring = expiring;
        this.agencies = agencies;
        this.words = words;
    }

    /** A document whose last day is near or over, in words. */
    public record Expiring(long id, String title, String bodyName, String sentence, String tone) {}

    /** Normative documents of these bodies that end soon or ended a short while ago, and are listed by no clean-up. */
    public List<Expiring> expiring(Collection<Long> bodies, Locale locale) {
        List<NormativeDocument> found = expiring.near(bodies, MOST);
        Map<Long, String> names =
                agencies.shortNames(found.stream().map(NormativeDocument::body).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> expiring(one, names.getOrDefault(one.body(), ""), locale))
                .toList();
    }

    private Expiring expiring(NormativeDocument document, String bodyName, Locale locale) {
        LocalDate last = document.term().flatMap(Validity.Term::until).orElseThrow();
        long left = ChronoUnit.DAYS.between(expiring.today(), last);
        String key = left < 0 ? "cleanup.today.ended" : "cleanup.today.ends";
        String sentence = words.getMessage(key, new Object[] {last.toString(), left}, locale);
        return new Expiring(document.id(), document.name().title(), bodyName, sentence, left < 0 ? "overdue" : "due");
    }

    /** One line. */
    public record Line(long id, String title, String bodyName, DueView due) {}

    /** The most urgent of these bodies. */
    public List<Line> of(Collection<Long> bodies, Locale locale) {
        List<DueWatch.Due> found = watch.near(bodies, MOST);
        Set<Long> named = found.stream().map(due -> due.item().body()).collect(Collectors.toSet());
        Map<Long, String> names = agencies.shortNames(named);
        return found.stream()
                .map(due -> new Line(
                        due.item().id(),
                        due.item().title(),
                        names.getOrDefault(due.item().body(), ""),
                        DueView.of(due.day(), watch.today(), words, locale)))
                .toList();
    }
}
