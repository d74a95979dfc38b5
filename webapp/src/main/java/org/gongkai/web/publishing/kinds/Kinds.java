package org.gongkai.web.publishing.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All kinds of information, read once from the data files beside this class. A kind or an element is added there and nowhere
 * else; none is ever taken out, as what was published has it.
 *
 * @regulation arts 19 to 21
 */
public final class Kinds {
    private static final Map<String, InformationKind> ALL = KindsFiles.read().stream()
            .collect(Collectors.toMap(InformationKind::code, Function.identity(), Kinds::never, LinkedHashMap::new));

    private Kinds() {}

    /** Every kind, in the order in which they are offered; the first is the usual one. */
    public static List<InformationKind> all() {
        return List.copyOf(ALL.values());
    }

    /** The kind with this code; empty where there is none. */
    public static Optional<InformationKind> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /**
     * The kind of an item.
     *
     * @throws IllegalStateException the data files have lost it
     */
    public static InformationKind of(Particulars particulars) {
        return find(particulars.kind())
                .orElseThrow(() -> new IllegalStateException("kind '" + particulars.kind() + "' must be in kinds.tsv"));
    }

    private static InformationKind never(InformationKind one, InformationKind other) {
        throw new IllegalStateException("kinds.tsv names " + one.code() + " twice, the second time " + other.name());
    }
}
