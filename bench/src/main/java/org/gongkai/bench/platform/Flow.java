package org.gongkai.bench.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.bench.judgement.Act;
import org.gongkai.bench.judgement.Deed;
import org.gongkai.bench.judgement.HttpDoor;
import org.gongkai.bench.judgement.Journal;
import org.gongkai.bench.judgement.Member;
import org.gongkai.bench.judgement.Outcome;
import org.gongkai.bench.judgement.Position;
import org.gongkai.bench.platform.Desk.Slip;

/**
 * Takes one item after the other all the way over HTTP, withdraws some and revises some, until the platform no longer answers.
 * What was asked last and not answered is the open question.
 */
final class Flow implements Runnable {
    private final Clerk.Office office;
    private final HttpDoor door;
    private final Random dice;
    private final AtomicBoolean stopped;
    private final List<Slip> touched = new ArrayList<>();
    private Optional<Question> question = Optional.empty();

    /** A deed that was asked for under a key, and whose answer did not come. */
    record Question(Deed deed, String key, Slip before, long begun) {}

    Flow(Clerk.Office office, HttpDoor door, Random dice, AtomicBoolean stopped) {
        this.office = office;
        this.door = door;
        this.dice = dice;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        while (!stopped.get() && question.isEmpty()) {
            long town = office.town().towns().get(dice.nextInt(2));
            Slip none = new Slip(0, town, 0, Position.DRAFT);
            Member author = keeper(none, Act.DRAFT, 0);
            Optional<Slip> slip = step(Deed.draft(author, town, office.words()), none);
            if (dice.nextInt(3) == 0) {
                slip = slip.flatMap(draft -> step(attaching(draft, author), draft));
            }
            while (slip.isPresent() && !stopped.get() && slip.get().position() != Position.PUBLISHED) {
                slip = step(next(slip.get(), author), slip.get());
            }
            slip = slip.flatMap(this::afterwards);
            slip.ifPresent(touched::add);
        }
    }

    private Optional<Slip> afterwards(Slip slip) {
        int die = dice.nextInt(10);
        if (slip.position() != Position.PUBLISHED || die > 5) {
            return Optional.of(slip);
        }
        Act act = die < 3 ? Act.WITHDRAW : Act.REVISE;
        return step(Deed.on(keeper(slip, act, 0), act, slip.item(), slip.revision(), ""), slip);
    }

    private Deed attaching(Slip draft, Member author) {
        return Deed.on(author, Act.ATTACH, draft.item(), draft.revision(), office.words());
    }

    private Deed next(Slip slip, Member author) {
        Act act = slip.position().forward();
        return Deed.on(keeper(slip, act, author.account()), act, slip.item(), slip.revision(), "");
    }

    private Member keeper(Slip slip, Act act, long notThis) {
        List<Member> some = office.town().members().stream()
                .filter(member -> member.account() != notThis || act == Act.SUBMIT)
                .filter(member -> member.holds(slip.position().mayDo(act), slip.body()))
                .toList();
        return some.get(dice.nextInt(some.size()));
    }

    private Optional<Slip> step(Deed deed, Slip slip) {
        String key = UUID.randomUUID().toString();
        long begun = System.nanoTime();
        return switch (door.ask(deed, key)) {
            case Outcome.Done(long item, long revision) -> {
                office.journal().note(new Journal.Entry(deed, item, revision, begun, System.nanoTime()));
                Position position = deed.act() == Act.DRAFT
                        ? Position.DRAFT
                        : slip.position()
                                .after(deed.act(), office.town().wayOf(slip.body()))
                                .orElseThrow();
                yield Optional.of(new Slip(item, slip.body(), revision, position));
            }
            case Outcome.Refused refused ->
                throw new IllegalStateException(deed.act() + " was refused: " + refused.code());
            case Outcome.Unknown _ -> {
                question = Optional.of(new Question(deed, key, slip, begun));
                yield Optional.empty();
            }
        };
    }

    Optional<Question> question() {
        return question;
    }

    List<Slip> touched() {
        return touched;
    }
}
