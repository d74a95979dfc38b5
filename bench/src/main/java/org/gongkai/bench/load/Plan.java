package org.gongkai.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.model.Classification.EntryRef;
import org.gongkai.web.publishing.model.Step;

/**
 * What each of very many items is: whose, from when, and where it stands. Some bodies publish far more than others, times are
 * spread over ten years, most items are public, some were withdrawn and some are still on their way.
 */
final class Plan {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Duration SPAN = Duration.ofDays(3_650);
    /** Those before are left to items that go their own way. */
    private static final int FIRST_SERIAL = 1_000;

    private static final int OF = 1_000;
    private static final int WITHDRAWN = 10;
    private static final int UNDER_ENTRY_OF_10 = 6;
    /** How many of {@link #OF} items stand at each step before publication. */
    private static final Map<Step, Integer> ON_THEIR_WAY = new EnumMap<>(
            Map.of(Step.DRAFT, 12, Step.EDITING, 5, Step.CONFIDENTIALITY, 5, Step.SIGNING, 5, Step.APPROVED, 3));

    private final long seed;
    private final List<Agency> bodies;
    private final Map<Long, List<EntryRef>> entries;
    private final Instant end;
    private final byte[] whose;
    private final int[] serials;
    private final Map<String, Integer> lastSerials = new HashMap<>();

    /**
     * A plan.
     *
     * @param entries of the catalogue by body
     * @param end when the last item was published
     */
    Plan(long seed, int count, List<Agency> bodies, Map<Long, List<EntryRef>> entries, Instant end) {
        this.seed = seed;
        this.bodies = List.copyOf(bodies);
        this.entries = Map.copyOf(entries);
        this.end = end;
        this.whose = new byte[count];
        this.serials = new int[count];
        double[] upTo = new double[bodies.size()];
        for (int rank = 0; rank < upTo.length; rank++) {
            upTo[rank] = (rank == 0 ? 0 : upTo[rank - 1]) + 1.0 / (rank + 1);
        }
        for (int number = 0; number < count; number++) {
            double at = random(number).nextDouble() * upTo[upTo.length - 1];
            int found = Arrays.binarySearch(upTo, at);
            whose[number] = (byte) Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
            if (standing(number).hasGoneOut()) {
                serials[number] = lastSerials.merge(codeAndYear(number), FIRST_SERIAL, (last, _) -> last + 1);
            }
        }
    }

    /**
     * Where an item stands.
     *
     * @param isWithdrawn after it was public
     */
    record Standing(Step step, boolean isWithdrawn) {
        boolean hasGoneOut() {
            return step == Step.PUBLISHED;
        }

        boolean isPublic() {
            return hasGoneOut() && !isWithdrawn;
        }
    }

    /** How many items there are; they are numbered from 0, the oldest first. */
    int count() {
        return whose.length;
    }

    long seed() {
        return seed;
    }

    Agency body(int number) {
        return bodies.get(whose[number]);
    }

    /** When it was published, or last worked on. */
    Instant time(int number) {
        return end.minus(SPAN).plusMillis((long) ((double) SPAN.toMillis() * (number + 1) / count()));
    }

    LocalDate day(int number) {
        return LocalDate.ofInstant(time(number), CHINA);
    }

    Standing standing(int number) {
        int die = random(~number).nextInt(OF);
        for (Map.Entry<Step, Integer> some : ON_THEIR_WAY.entrySet()) {
            if (die < some.getValue()) {
                return new Standing(some.getKey(), false);
            }
            die -= some.getValue();
        }
        return new Standing(Step.PUBLISHED, die < WITHDRAWN);
    }

    /** 索引号, which only what has gone out has. */
    String indexNumber(int number) {
        return String.format(Locale.ROOT, "%s-%05d", codeAndYear(number), serials[number]);
    }

    /** The entry of the catalogue, or none. */
    Optional<EntryRef> entry(int number) {
        List<EntryRef> all = entries.getOrDefault(body(number).id(), List.of());
        SplittableRandom random = random(number + (1L << 40));
        return all.isEmpty() || random.nextInt(10) >= UNDER_ENTRY_OF_10
                ? Optional.empty()
                : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** The last serial number of each code and year, by {@code code/year}. */
    Map<String, Integer> lastSerials() {
        return Map.copyOf(lastSerials);
    }

    private String codeAndYear(int number) {
        return body(number).code() + "/" + day(number).getYear();
    }

    private SplittableRandom random(long number) {
        return new SplittableRandom(seed * 7_919 + number);
    }
}
