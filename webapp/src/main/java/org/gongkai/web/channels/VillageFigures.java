package org.gongkai.web.channels;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.StaffTrail;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.audit.Subject;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.Details;
import org.gongkai.web.channels.model.Writing;
import org.gongkai.web.channels.villages.FigureBook;
import org.gongkai.web.channels.villages.FigureBook.Told;
import org.gongkai.web.channels.villages.Typed;
import org.gongkai.web.channels.villages.VillageFigure;
import org.gongkai.web.channels.villages.VillageFigure.Place;
import org.gongkai.web.ledger.DutyEvent;
import org.gongkai.web.ledger.Grain;
import org.gongkai.web.ledger.Ledger;
import org.gongkai.web.ledger.Period;
import org.gongkai.web.ledger.SubjectVersion;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a township enters for its villages (代录), many villages at once. Each figure is the village's and counts apart; it is of the grain 手工填报,
 * so that the ledger lets single records of the same village and kind take its place.
 */
@Service
public class VillageFigures {
    private static final int LONGEST_SOURCE = 200;

    private final FigureBook book;
    private final Registers registers;
    private final Agencies agencies;
    private final Permissions permissions;
    private final Counted counted;

    /** What is written beside every change: what counts, who did it, and when. */
    @Component
    record Counted(Ledger ledger, StaffTrail trail, Clock clock) {}

    VillageFigures(FigureBook book, Registers registers, Agencies agencies, Permissions permissions, Counted counted) {
        this.book = book;
        this.registers = registers;
        this.agencies = agencies;
        this.permissions = permissions;
        this.counted = counted;
    }

    /** The villages directly below a body, in the order in which they were entered. */
    @Transactional(readOnly = true)
    public List<Agency> villages(SignedIn who, long body) {
        return agencies.childrenOf(registers.body(who, body).id()).stream()
                .filter(one -> !one.kind().isOrgan())
                .toList();
    }

    /** Whether this person enters figures for the villages of the body. */
    public boolean mayEnter(SignedIn who, long body) {
        return permissions.allows(who, Permission.KEEP_REGISTERS, body);
    }

    /** The figures of the body's villages whose days touch the period; those that were taken back are left out. */
    @Transactional(readOnly = true)
    public List<VillageFigure> of(SignedIn who, long body, Period period) {
        return touching(villages(who, body), period).stream()
                .filter(figure -> figure.number().isPresent())
                .toList();
    }

    /** What stood or stands at the places of exactly this period, those that were taken back included. */
    @Transactional(readOnly = true)
    public List<VillageFigure> at(SignedIn who, long body, Period period) {
        return touching(villages(who, body), period).stream()
                .filter(figure -> figure.place().period().equals(period))
                .toList();
    }

    /**
     * Enters what was typed: a new number, another number, or a blank where a number stood, which takes it back. What stays as it is changes nothing.
     *
     * @param source where the numbers come from
     * @return how many cells have changed
     * @throws ChannelRefused why none of them is entered
     */
    @Transactional
    public int enter(SignedIn who, long body, Period period, List<Typed> typed, String source) {
        List<Agency> villages = villages(who, body);
        if (!mayEnter(who, body)) {
            throw new ChannelRefused(Reason.NOT_ALLOWED);
        }
        if (period.last().isAfter(registers.today())) {
            throw new ChannelRefused(Reason.IN_THE_FUTURE, period.last().toString());
        }
        villages.forEach(village -> book.lock(village.id()));
        Map<Long, Agency> own = new HashMap<>();
        villages.forEach(village -> own.put(village.id(), village));
        List<VillageFigure> standing = touching(villages, period);
        int changed = 0;
        for (Typed cell : typed) {
            Agency village = Optional.ofNullable(own.get(cell.village()))
                    .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_BODY));
            Place place = new Place(village.id(), kind(cell), period);
            changed += new Entering(who, body, place, source).enter(cell, standing, village) ? 1 : 0;
        }
        return changed;
    }

    private static String kind(Typed cell) {
        return ChannelKinds.find(cell.kind())
                .orElseThrow(() -> new ChannelRefused(Reason.UNKNOWN_KIND, cell.kind()))
                .code();
    }

    private List<VillageFigure> touching(List<Agency> villages, Period period) {
        return book.touching(villages.stream().map(Agency::id).toList(), period);
    }

    /** One cell being entered. */
    private final class Entering {
        private final SignedIn who;
        private final long body;
        private final Place place;
        private final String source;

        Entering(SignedIn who, long body, Place place, String source) {
            this.who = who;
            this.body = body;
            this.place = place;
            this.source = source;
        }

        boolean enter(Typed cell, List<VillageFigure> standing, Agency village) {
            Optional<VillageFigure> before =
                    standing.stream().filter(one -> one.place().equals(place)).findFirst();
            OptionalInt known = before.map(VillageFigure::number).orElse(OptionalInt.empty());
            if (known.equals(cell.figure())) {
                return false;
            }
            if (before.map(VillageFigure::revision).orElse(0L) != cell.seen()) {
                throw new ChannelRefused(Reason.CHANGED_MEANWHILE);
            }
            refuseOverlap(standing, village);
            keep(before, cell.figure());
            return true;
        }

        /** Two figures of different periods that share days would count those days twice. */
        private void refuseOverlap(List<VillageFigure> standing, Agency village) {
            standing.stream()
                    .filter(one -> one.number().isPresent() && !one.place().equals(place))
                    .filter(one -> one.place().village() == place.village()
                            && one.place().kind().equals(place.kind()))
                    .findFirst()
                    .ifPresent(other -> {
                        Period days = other.place().period();
                        throw new ChannelRefused(
                                Reason.FIGURE_OVERLAPS,
                                village.shortName(),
                                days.first().toString(),
                                days.last().toString());
                    });
        }

        private void keep(Optional<VillageFigure> before, OptionalInt figure) {
            String told = Details.line(source, LONGEST_SOURCE);
            if (told.isEmpty()) {
                throw new ChannelRefused(Reason.SOURCE_MISSING);
            }
            long entry = counted.ledger().record(event(before, figure));
            Writing writing = new Writing(who, counted.clock().instant(), "");
            Told kept = new Told(body, figure, told, entry);
            VillageFigure after =
                    before.map(one -> book.keep(one, kept, writing)).orElseGet(() -> book.add(place, kept, writing));
            String action = figure.isPresent() ? "village-figure.enter" : "village-figure.take-back";
            Subject subject = new Subject("village-figure", String.valueOf(after.id()), after.revision());
            counted.trail().record(who, place.village(), action, subject, "");
        }

        private DutyEvent event(Optional<VillageFigure> before, OptionalInt figure) {
            Map<String, BigDecimal> measures = figure.isPresent()
                    ? Map.of(PostingTrail.POSTINGS, BigDecimal.valueOf(figure.getAsInt()))
                    : Map.of();
            return new DutyEvent(
                    place.village(),
                    PostingTrail.KIND,
                    new SubjectVersion("village-figure", place.kind(), 0),
                    place.period().last(),
                    measures,
                    Map.of(
                            PostingTrail.CHANNEL,
                            place.kind(),
                            DutyEvent.SINCE,
                            place.period().first().toString()),
                    Grain.TYPED,
                    before.map(one -> OptionalLong.of(one.entered().ledgerEntry()))
                            .orElse(OptionalLong.empty()));
        }
    }
}
