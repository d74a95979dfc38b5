package org.gongkai.web.agencies;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A body to be entered in the tree.
 *
 * @param parent the body above; none at the top of the tree
 * @param code 行政区划代码 or 统一社会信用代码: 2 to 18 digits and capital letters
 * @param establishedOn the day from which it exists; its code counts from that year on
 */
public record NewAgency(
        OptionalLong parent, String name, String shortName, AgencyKind kind, String code, LocalDate establishedOn) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** Names are 1 to 100 characters; wrong ones are a mistake of the program, as forms check theirs before. */
    public NewAgency {
        requireName("name", name);
        requireName("shortName", shortName);
        if (!code.matches("[0-9A-Z]{2,18}")) {
            throw new IllegalArgumentException("code " + code + " must be 2 to 18 digits or capital letters");
        }
    }

    private static void requireName(String what, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(what + " '" + name + "' must have 1 to 100 characters");
        }
    }
}
