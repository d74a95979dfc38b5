package org.gongkai.web.organization.model;

import java.util.List;
import java.util.Locale;

/** A field of a line: how long it may be, and what may stand in it. */
public enum Field {
    NAME(Form.LINE, 100),
    POST(Form.LINE, 100),
    DUTIES(Form.TEXT, 2_000),
    ADDRESS(Form.LINE, 200),
    HOURS(Form.LINE, 200),
    PHONE(Form.LINE, 60),
    FAX(Form.LINE, 60),
    INTERNET(Form.LINE, 200),
    CLASSIFICATION(Form.TEXT, 2_000),
    ARRANGEMENT(Form.TEXT, 2_000),
    OBTAINING(Form.TEXT, 2_000),
    APPLYING(Form.TEXT, 4_000),
    REMEDY(Form.TEXT, 2_000),
    ORDER(Form.NUMBER, 4),
    DISCLOSURE_OFFICE(Form.CHOICE, 20),
    GROUP_ROLE(Form.CHOICE, 20),
    SYSTEM_KIND(Form.CHOICE, 40),
    NUMBER(Form.LINE, 60),
    ISSUED_ON(Form.DAY, 20),
    TEXT(Form.TEXT, 20_000),
    EMPLOYMENT(Form.CHOICE, 20),
    SINCE(Form.DAY, 20),
    UNTIL(Form.DAY, 20);

    private final Form form;
    private final int longest;

    Field(Form form, int longest) {
        this.form = form;
        this.longest = longest;
    }

    /** What is typed into a field. */
    public enum Form {
        LINE,
        TEXT,
        DAY,
        NUMBER,
        CHOICE
    }

    /** What is typed into it. */
    public Form form() {
        return form;
    }

    /** The most characters it takes. */
    public int longest() {
        return longest;
    }

    /** The values to choose from; none where anything may be typed. */
    public List<String> choices() {
        return switch (this) {
            case DISCLOSURE_OFFICE -> List.of("yes", "no");
            case GROUP_ROLE -> List.of("head", "deputy", "member");
            case EMPLOYMENT -> List.of("full-time", "part-time");
            case SYSTEM_KIND -> SystemList.codes();
            default -> List.of();
        };
    }

    /** The key of its name, such as {@code organization.field.system-kind}. */
    public String key() {
        return "organization.field." + path();
    }

    /** The word in forms and keys, such as {@code system-kind}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the name of a value to choose. */
    public String choiceKey(String choice) {
        return "organization.choice." + path() + "." + choice;
    }
}
