package org.gongkai.web.exchange.moving;

import java.util.List;
import org.gongkai.web.exchange.tables.WantedField;

/** What is wanted of a table of items: all that a list says, with the text and the names of the files. */
public final class MoveFields {
    /** By which remembered columns and what waits are known. */
    public static final String PURPOSE = "items";

    public static final String TEXT = "text";
    public static final String FILES = "files";

    /** The fields, with what their columns are called elsewhere. */
    public static final List<WantedField> ALL = WantedField.read(MoveFields.class, "move-fields.tsv");

    private MoveFields() {}
}
