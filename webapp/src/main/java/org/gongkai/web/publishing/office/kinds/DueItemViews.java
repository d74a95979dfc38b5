package org.gongkai.web.publishing.office.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies;
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

    DueItemViews(DueWatch watch, Agencies agencies, MessageSource words) {
        this.watch = watch;
        this.agencies = agencies;
        this.words = words;
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
