package org.gongkai.bench.speed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contenders taking turns on the same documents in one run, each warmed up; the median of its rounds counts. */
public final class Race {
    /** Seconds of processor time; the contender with the most code goes on getting faster for about ten. */
    private static final double WARM_UP = 15;

    private static final double ROUND = 0.5;

    /** So many that one short spell of a neighbour on a shared machine does not decide the median. */
    private static final int ROUNDS = 9;

    private final Meter meter;

    /** Races counted by this meter. */
    public Race(Meter meter) {
        this.meter = meter;
    }

    /** The speed of each contender, in their order. */
    public Map<Contender, Meter.Speed> run(List<Contender> contenders, List<byte[]> documents) {
        for (Contender contender : contenders) {
            meter.measure(contender, documents, WARM_UP);
        }
        Meter.Speed[][] rounds = new Meter.Speed[contenders.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < rounds.length; i++) {
                rounds[i][round] = meter.measure(contenders.get(i), documents, ROUND);
            }
        }
        Map<Contender, Meter.Speed> speeds = new LinkedHashMap<>();
        for (int i = 0; i < rounds.length; i++) {
            Arrays.sort(rounds[i]);
            speeds.put(contenders.get(i), rounds[i][ROUNDS / 2]);
        }
        return speeds;
    }
}
