package org.gongkai.web.catalog.model;

/**
 * A field of a catalogue (领域), such as 财政预决算.
 *
 * @param code stable, such as {@code finance}
 * @param source where it comes from
 */
public record CatalogField(String code, String name, Kind kind, String source) {
    /** What kind of field. */
    public enum Kind {
        /** Of the Regulation itself. */
        LAW,
        /** One of the 26 fields of 基层政务公开标准目录. */
        GRASSROOTS,
        /** 村务公开. */
        VILLAGE,
        /** A body's own. */
        LOCAL
    }
}
