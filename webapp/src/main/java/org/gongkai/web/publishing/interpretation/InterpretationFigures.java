package org.gongkai.web.publishing.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.cleanup.Makers;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.cleanup.NormativeFigures;
import org.gongkai.web.publishing.kinds.DocumentName;
import org.gongkai.web.publishing.references.NamedDocuments;
import org.gongkai.web.publishing.references.NamedDocuments.Naming;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of interpretations of a year, each as the list behind it. Counted is what is public now, for the body that answers. */
@Service
public class InterpretationFigures {
    private static final int MOST_NAMING = 20_000;

    private final NormativeFigures documents;
    private final Interpretations interpretations;
    private final NamedDocuments named;
    private final Makers makers;
    private final Agencies agencies;

    InterpretationFigures(
            NormativeFigures documents,
            Interpretations interpretations,
            NamedDocuments named,
            Makers makers,
            Agencies agencies) {
        this.documents = documents;
        this.interpretations = interpretations;
        this.named = named;
        this.makers = makers;
        this.agencies = agencies;
    }

    /**
     * The figures of a body.
     *
     * @param made the interpretations that became public in the year
     * @param issued normative documents made in the year
     * @param explained numbers of those that an interpretation names, whenever it became public
     */
    public record OfBody(Agency body, List<Interpretation> made, List<NormativeDocument> issued, Set<Long> explained) {
        /** How many are own; forwarded; not said, by the code of the origin. */
        public long ofOrigin(String origin) {
            return made.stream()
                    .filter(one -> one.how().origin().equals(origin))
                    .count();
        }

        /** How many are of a form. */
        public long ofForm(String form) {
            return made.stream().filter(one -> one.how().form().equals(form)).count();
        }

        /** The documents nobody has explained yet. */
        public List<NormativeDocument> unexplained() {
            return issued.stream().filter(one -> !explained.contains(one.id())).toList();
        }
    }

    /** The year that is running in China. */
    public int thisYear() {
        return documents.thisYear();
    }

    /**
     * Body by body, by their numbers; bodies without any are told as well.
     *
     * @param year not later than the running one
     * @throws org.gongkai.web.publishing.cleanup.CleanupRefused this person reads no body's office
     */
    @Transactional(readOnly = true)
    public List<OfBody> of(SignedIn who, int year) {
        List<NormativeFigures.OfBody> bodies = documents.of(who, year);
        Map<Long, List<Interpretation>> made = made(bodies, year);
        Set<Long> explained =
                explained(bodies.stream().flatMap(one -> one.issued().stream()).toList());
        return bodies.stream()
                .map(one ->
                        new OfBody(one.body(), made.getOrDefault(one.body().id(), List.of()), one.issued(), explained))
                .toList();
    }

    private Map<Long, List<Interpretation>> made(List<NormativeFigures.OfBody> bodies, int year) {
        Map<Long, Long> answering =
                makers.answering(bodies.stream().map(one -> one.body().id()).collect(Collectors.toSet()));
        LocalDate first = LocalDate.of(year, 1, 1);
        Map<Long, List<Interpretation>> made = new HashMap<>();
        interpretations
                .of(answering.keySet(), ChinaTime.startOf(first), ChinaTime.startOf(first.plusYears(1)))
                .forEach(
                        (body, some) -> made.computeIfAbsent(answering.getOrDefault(body, body), _ -> new ArrayList<>())
                                .addAll(some));
        return made;
    }

    /** Numbers of documents are given by each body for itself: a name means one of the same body, or of one above or below it. */
    private Set<Long> explained(Collection<NormativeDocument> issued) {
        Map<String, List<NormativeDocument>> byName = new HashMap<>();
        issued.forEach(document -> DocumentName.all(
                        document.name().number(), document.name().title())
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(document)));
        Set<Long> explained = new HashSet<>();
        if (byName.isEmpty()) {
            return explained;
        }
        for (Naming naming : named.naming(byName.keySet(), MOST_NAMING)) {
            if (naming.said().kind().equals(Interpretations.KIND)) {
                byName.getOrDefault(naming.said().value(Interpretations.DOCUMENT), List.of()).stream()
                        .filter(document -> agencies.areInLine(document.body(), naming.body()))
                        .forEach(document -> explained.add(document.id()));
            }
        }
        return explained;
    }
}
