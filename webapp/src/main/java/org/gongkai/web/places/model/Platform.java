package org.gongkai.web.places.model;

import java.util.List;

/**
 * Another platform as those who paste there know it.
 *
 * @param name as people call it
 * @param home the address of its first page; may be empty
 * @param hosts names of the servers on which its pages stand, with blanks between, such as {@code www.linjiang.gov.cn}
 * @param takesPlainText whether its editor takes words alone, without tables
 * @param lines what its form asks for, in its order
 */
public record Platform(String name, String home, String hosts, boolean takesPlainText, List<Line> lines) {
    /** No platform. */
    public static final Platform NONE = new Platform("", "", "", false, List.of());

    /** Keeps a copy. */
    public Platform {
        lines = List.copyOf(lines);
    }

    /**
     * A field of its form.
     *
     * @param label as the form calls it; empty where it has no name of its own
     */
    public record Line(PlatformField field, String label) {}
}
