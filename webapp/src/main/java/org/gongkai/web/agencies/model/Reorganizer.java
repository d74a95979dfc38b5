package org.gongkai.web.agencies.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.Agencies.FormerName;
import org.gongkai.web.agencies.AgencyHistory.Decided;
import org.gongkai.web.agencies.AgencyHistory.Decision;
import org.gongkai.web.agencies.AgencyHistory.Ending;
import org.gongkai.web.agencies.AgencyHistory.Standing;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.ChangeRefused;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.agencies.Reorganization;
import org.gongkai.web.agencies.model.HistoryStore.Body;
import org.gongkai.web.audit.AuditEntry;
import org.gongkai.web.audit.AuditTrail;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.audit.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tree: every row is added, and told to the audit trail of the body it is about. */
@Service
class Reorganizer implements Reorganization {
    private static final long WHATEVER = -1;

    private final HistoryStore store;
    private final AgencyStore agencies;
    private final ChangeRules rules;
    private final Effects effects;
    private final AuditTrail trail;

    Reorganizer(HistoryStore store, AgencyStore agencies, ChangeRules rules, Effects effects, AuditTrail trail) {
        this.store = store;
        this.agencies = agencies;
        this.rules = rules;
        this.effects = effects;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public Preview preview(Change change) {
        List<Line> problems = rules.problems(change);
        return new Preview(problems, problems.isEmpty() ? effects.of(change) : List.of(), store.stamp());
    }

    @Override
    @Transactional
    public long make(Change change, Because because, long stamp, Who who) {
        agencies.lock();
        if (stamp > WHATEVER && stamp != store.stamp()) {
            throw new ChangeRefused(List.of(Line.of("body.problem.changed-meanwhile")));
        }
        List<Line> problems = rules.problems(change);
        if (!problems.isEmpty()) {
            throw new ChangeRefused(problems);
        }
        return new Making(change.on(), because, who).make(change);
    }

    /** One change on its way into the tables. */
    private final class Making {
        private final LocalDate on;
        private final Because because;
        private final Who who;

        Making(LocalDate on, Because because, Who who) {
            this.on = on;
            this.because = because;
            this.who = who;
        }

        long make(Change change) {
            return switch (change) {
                case Change.Establish(NewAgency body) -> establish(body);
                case Change.Rename(long id, String name, String shortName, LocalDate _) -> rename(id, name, shortName);
                case Change.Move(long id, long above, LocalDate _) -> move(id, above);
                case Change.Merge(List<Long> bodies, long into, LocalDate _) -> {
                    bodies.forEach(body -> end(body, List.of(into), Ending.MERGED));
                    yield into;
                }
                case Change.Split(long id, List<Long> into, LocalDate _) -> end(id, into, Ending.SPLIT);
                case Change.Abolish(long id, long successor, LocalDate _) ->
                    end(id, List.of(successor), Ending.ABOLISHED);
                case Change.Recode recode -> recode(recode);
            };
        }

        private long establish(NewAgency body) {
            long id = agencies.add(body);
            agencies.place(id, body.parent(), on);
            return note(id, Decision.ESTABLISHED, "", body.name());
        }

        private long rename(long id, String name, String shortName) {
            String before = body(id).name();
            agencies.rename(id, new FormerName(name, shortName, on));
            return note(id, Decision.RENAMED, before, name);
        }

        private long move(long id, long above) {
            OptionalLong before = body(id).parent();
            agencies.place(id, OptionalLong.of(above), on);
            String from = before.isPresent() ? body(before.getAsLong()).name() : "";
            return note(id, Decision.MOVED, from, body(above).name());
        }

        private long end(long id, List<Long> successors, Ending ending) {
            for (Standing child : store.childrenOn(id, on)) {
                move(child.id(), successors.getFirst());
            }
            agencies.end(id, on);
            successors.stream().distinct().forEach(successor -> agencies.succeed(id, successor, on, ending));
            String taking = successors.stream()
                    .distinct()
                    .map(successor -> body(successor).name())
                    .collect(Collectors.joining("、"));
            return note(id, Decision.valueOf(ending.name()), body(id).name(), taking);
        }

        private long recode(Change.Recode recode) {
            agencies.recode(recode.body(), recode.kind(), recode.code(), recode.firstYear());
            return note(recode.body(), Decision.RECODED, "", recode.code() + " " + recode.firstYear());
        }

        private long note(long id, Decision decision, String before, String after) {
            agencies.note(id, new Decided(decision, on, before, after, because), who.accountId());
            String action = "body." + decision.name().toLowerCase(Locale.ROOT);
            String said = "%s %s → %s; %s; %s".formatted(on, before, after, because.reason(), because.basis());
            Subject subject = new Subject("body", String.valueOf(id), 0);
            trail.record(AuditEntry.of(id, who, action, subject).withReason(said));
            return id;
        }

        private Body body(long id) {
            return store.body(id).orElseThrow();
        }
    }
}
