package org.gongkai.bench.platform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkai.bench.judgement.Act;
import org.gongkai.bench.judgement.Deed;
import org.gongkai.bench.judgement.Door;
import org.gongkai.bench.judgement.Journal;
import org.gongkai.bench.judgement.Member;
import org.gongkai.bench.judgement.Outcome;
import org.gongkai.bench.judgement.Position;
import org.gongkai.bench.judgement.Town;
import org.gongkai.bench.judgement.Way;
import org.gongkai.bench.judgement.Wording;
import org.gongkai.bench.platform.Desk.Slip;

/** Somebody who does something at random, again and again: sensible things, forbidden ones, and things too late. */
final class Clerk implements Runnable {
    private static final int DRAFTS_OF_100 = 9;
    private static final int SENSIBLE_OF_100 = 62;
    private static final List<Act> ANY = List.of(Act.values());

    private final Random dice;
    private final Office office;
    private final List<Door> doors;
    private final Map<Act, Long> done = new EnumMap<>(Act.class);
    private long refused;
    private final List<String> unknown = new ArrayList<>();

    /**
     * What clerks share.
     *
     * @param seed of the contents' words
     */
    record Office(long seed, Town town, Desk desk, Journal journal, Counters counters) {
        /**
         * Counts down and up.
         *
         * @param left how many deeds are still to be tried by all of them
         * @param numbers numbers the contents
         */
        record Counters(AtomicLong left, AtomicLong numbers) {}

        String words() {
            return Wording.mark(seed, counters.numbers().incrementAndGet());
        }
    }

    Clerk(Random dice, Office office, List<Door> doors) {
        this.dice = dice;
        this.office = office;
        this.doors = doors;
    }

    @Override
    public void run() {
        while (office.counters().left().getAndDecrement() > 0
                && !Thread.currentThread().isInterrupted()) {
            Optional<Slip> slip = dice.nextInt(100) < DRAFTS_OF_100
                    ? Optional.empty()
                    : office.desk().any(dice);
            Deed deed = slip.map(this::next).orElseGet(this::draft);
            attempt(deed, slip);
        }
    }

    private void attempt(Deed deed, Optional<Slip> slip) {
        Door door = doors.get(dice.nextInt(doors.size()));
        long begun = System.nanoTime();
        switch (door.ask(deed)) {
            case Outcome.Done(long item, long revision) -> {
                office.journal().note(new Journal.Entry(deed, item, revision, begun, System.nanoTime()));
                done.merge(deed.act(), 1L, Long::sum);
                office.desk().put(after(deed, slip, item, revision));
            }
            case Outcome.Refused _ -> refused++;
            case Outcome.Unknown(String cause) -> unknown.add(deed.act() + ": " + cause);
        }
    }

    private Slip after(Deed deed, Optional<Slip> slip, long item, long revision) {
        if (slip.isEmpty()) {
            return new Slip(item, deed.target().body(), revision, Position.DRAFT);
        }
        Way way = office.town().wayOf(slip.get().body());
        Position position = slip.get().position();
        return new Slip(
                item,
                slip.get().body(),
                revision,
                position.after(deed.act(), way).orElse(position));
    }

    private Deed draft() {
        List<Long> towns = office.town().towns();
        return Deed.draft(anybody(), towns.get(dice.nextInt(towns.size())), office.words());
    }

    private Deed next(Slip slip) {
        boolean isSensible = dice.nextInt(100) < SENSIBLE_OF_100;
        Act act = isSensible ? sensible(slip) : ANY.get(1 + dice.nextInt(ANY.size() - 1));
        Member who = isSensible ? rightful(slip, act) : anybody();
        long revision = dice.nextInt(20) == 0 ? Math.max(0, slip.revision() - 1) : slip.revision();
        boolean isWritten = act == Act.REWRITE || act == Act.ATTACH;
        return Deed.on(who, act, slip.item(), revision, isWritten ? office.words() : "");
    }

    private Act sensible(Slip slip) {
        int die = dice.nextInt(100);
        if (slip.position() != Position.PUBLISHED) {
            Act aside = die < 4 ? Act.REWRITE : die < 7 ? Act.ATTACH : die < 11 ? Act.RETURN : Act.PUBLISH_URGENTLY;
            return die < 14 ? aside : slip.position().forward();
        }
        return die < 30 ? Act.WITHDRAW : die < 60 ? Act.ARCHIVE : Act.REVISE;
    }

    private Member rightful(Slip slip, Act act) {
        List<Member> some = office.town().members().stream()
                .filter(member -> member.holds(slip.position().mayDo(act), slip.body()))
                .toList();
        return some.isEmpty() ? anybody() : some.get(dice.nextInt(some.size()));
    }

    private Member anybody() {
        List<Member> all = office.town().members();
        return all.get(dice.nextInt(all.size()));
    }

    long refused() {
        return refused;
    }

    /** Deeds that were neither done nor refused. */
    List<String> unknown() {
        return unknown;
    }

    Map<Act, Long> done() {
        return done;
    }
}
