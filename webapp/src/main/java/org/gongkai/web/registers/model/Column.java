package org.gongkai.web.registers.model;

/**
 * A column of a register.
 *
 * @param key stays for ever, as bodies settle their order by it
 * @param nameKey the key of its heading
 * @param width relative to the other columns
 * @param isUsual whether it is there as long as a body has not settled anything else
 */
public record Column(String key, String nameKey, Form form, double width, boolean isUsual) {
    /** The running number (序号), always the first. */
    public static final Column POSITION = new Column("position", "registers.column.position", Form.NUMBER, 1, true);
    /** The body whose row it is (单位). */
    public static final Column BODY = new Column("body", "registers.column.body", Form.TEXT, 2.4, false);
    /** The number by which a row is known again (编号), the last in files. */
    public static final Column IDENTITY = new Column("identity", "registers.column.identity", Form.TEXT, 1.4, true);

    /** Which state of the row it is (版次), in files of registers that may be given back. */
    public static final Column REVISION = new Column("revision", "registers.column.revision", Form.TEXT, 1, true);

    /** What stands in its cells. */
    public enum Form {
        TEXT,
        /** A day, written as an ISO date. */
        DAY,
        /** A whole number; blank where it is not known, which is not the same as 0. */
        NUMBER
    }

    /** A column of text that is usually there. */
    public static Column text(String key, String nameKey, double width) {
        return new Column(key, nameKey, Form.TEXT, width, true);
    }

    /** A column of days that is usually there. */
    public static Column day(String key, String nameKey) {
        return new Column(key, nameKey, Form.DAY, 1.8, true);
    }

    /** A column of numbers that is usually there. */
    public static Column number(String key, String nameKey) {
        return new Column(key, nameKey, Form.NUMBER, 1.2, true);
    }

    /** The same, there only for bodies that ask for it. */
    public Column onDemand() {
        return new Column(key, nameKey, form, width, false);
    }
}
