package org.gongkai.web.organization.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gongkai.web.agencies.AgencyKind;

/** Which systems (制度) a body has to have, and which article says so; the list is data. */
public final class SystemList {
    private static final List<Needed> ALL = read();

    private SystemList() {}

    /** Who has to have it. */
    public enum Who {
        ORGAN,
        GOVERNMENT,
        CUSTOM
    }

    /**
     * A system.
     *
     * @param article of the Regulation
     */
    public record Needed(String code, int article, Who who) {}

    /** The systems a body of this kind has to have; none for a village. */
    public static List<Needed> of(AgencyKind kind) {
        return ALL.stream().filter(one -> isAskedOf(kind, one.who())).toList();
    }

    /** The codes of all, in the order of the list. */
    static List<String> codes() {
        return ALL.stream().map(Needed::code).toList();
    }

    private static boolean isAskedOf(AgencyKind kind, Who who) {
        return switch (who) {
            case ORGAN -> kind.isOrgan();
            case GOVERNMENT -> kind.isOrgan() && kind != AgencyKind.DEPARTMENT;
            case CUSTOM -> false;
        };
    }

    private static List<Needed> read() {
        try (InputStream in = Objects.requireNonNull(SystemList.class.getResourceAsStream("systems.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Needed(cells[0], Integer.parseInt(cells[1]), Who.valueOf(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
