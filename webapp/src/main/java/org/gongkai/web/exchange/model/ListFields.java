package org.gongkai.web.exchange.model;

import java.util.List;
import org.gongkai.web.exchange.tables.WantedField;

/** What is wanted of a list of another platform; the words of its columns are kept as data. */
public final class ListFields {
    /** By what remembered columns are kept apart from those of other tables. */
    public static final String PURPOSE = "list";

    public static final String TITLE = "title";
    public static final String DAY = "day";
    public static final String ADDRESS = "address";
    public static final String CATEGORY = "category";
    public static final String NUMBER = "number";
    public static final String READS = "reads";

    /** The fields in the order in which people see them. */
    public static final List<WantedField> ALL = WantedField.read(ListFields.class, "list-fields.tsv");

    private ListFields() {}
}
