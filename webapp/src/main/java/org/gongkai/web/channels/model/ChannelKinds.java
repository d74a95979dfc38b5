package org.gongkai.web.channels.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.channels.model.ChannelKind.Proof;

/**
 * All kinds of channels, read once from {@code kinds.tsv} beside this class. A kind is added by a line there and its name in the message
 * bundles; none is ever taken out, as registers have it. What cannot be read ends the start.
 */
public final class ChannelKinds {
    private static final int COLUMNS = 3;
    private static final Map<String, ChannelKind> ALL = read().stream()
            .collect(Collectors.toMap(ChannelKind::code, Function.identity(), ChannelKinds::never, LinkedHashMap::new));

    private ChannelKinds() {}

    /** Every kind, in the order in which they are offered. */
    public static List<ChannelKind> all() {
        return List.copyOf(ALL.values());
    }

    /** The kind with this code; empty where there is none. */
    public static Optional<ChannelKind> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /**
     * The kind of a channel that is kept.
     *
     * @throws IllegalStateException the data file has lost it
     */
    public static ChannelKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("kind '" + code + "' must be in kinds.tsv"));
    }

    private static List<ChannelKind> read() {
        try (InputStream in = Objects.requireNonNull(ChannelKinds.class.getResourceAsStream("kinds.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> kind(line, List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChannelKind kind(String line, List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw wrong(line);
        }
        List<ChannelField> fields = words(cells.get(1)).stream()
                .map(code -> ChannelField.find(code).orElseThrow(() -> wrong(line)))
                .toList();
        Set<Proof> proofs = words(cells.get(2)).stream()
                .map(word -> Proof.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new ChannelKind(cells.get(0), fields, proofs);
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static IllegalStateException wrong(String line) {
        return new IllegalStateException("a line of kinds.tsv cannot be read: " + line);
    }

    private static ChannelKind never(ChannelKind one, ChannelKind other) {
        throw new IllegalStateException("kinds.tsv names " + one.code() + " twice, " + other.fields());
    }
}
