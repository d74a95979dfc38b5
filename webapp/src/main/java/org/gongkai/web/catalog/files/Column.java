package org.gongkai.web.catalog.files;

/** The columns of a catalogue's table, in their order; their headings are in the message bundle. */
public enum Column {
    NUMBER,
    FIELD,
    FIRST,
    SECOND,
    CONTENT,
    BASIS,
    LIMIT,
    CADENCE,
    RESPONSIBLE,
    CHANNELS,
    AUDIENCE,
    MANNER,
    LEVELS,
    REMARK,
    CODE;

    /** The key of its heading. */
    public String key() {
        return "catalog.column." + name();
    }
}
