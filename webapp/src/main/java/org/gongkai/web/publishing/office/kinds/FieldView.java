package org.gongkai.web.publishing.office.kinds;

import java.util.Locale;
import org.gongkai.web.publishing.kinds.Element;
import org.gongkai.web.publishing.kinds.ElementType;
import org.gongkai.web.publishing.kinds.Need;

/**
 * The field of an element in the form.
 *
 * @param value as typed
 * @param problem end of the key of the message that says what is wrong; empty where nothing is
 */
public record FieldView(Element element, String value, String problem) {
    /** What stands beside the field. */
    public String label(Locale locale) {
        return element.name().in(locale);
    }

    /** What to write. */
    public String hint(Locale locale) {
        return element.hint().in(locale);
    }

    /** The name under which it is sent. */
    public String name() {
        return "elements[" + element.code() + "]";
    }

    /** Its place on the page. */
    public String id() {
        return "element-" + element.code();
    }

    /** The end of the key of the message that says when it is needed: {@code always}, {@code where} or {@code never}. */
    public String need() {
        return switch (element.need()) {
            case Need.Always _ -> "always";
            case Need.Where _ -> "where";
            case Need.Never _, Need.Retired _ -> "never";
        };
    }

    /** Whether it takes several lines. */
    public boolean isLong() {
        return element.type() == ElementType.LONG_TEXT;
    }

    /** Whether it is chosen from a list. */
    public boolean isChoice() {
        return element.type() == ElementType.CHOICE;
    }

    /** Whether it is an amount in yuan. */
    public boolean isMoney() {
        return element.type() == ElementType.MONEY;
    }

    /** Ids of what describes the field, for those who hear the page. */
    public String describedBy() {
        return id() + "-hint" + (problem.isEmpty() ? "" : " " + id() + "-problem");
    }
}
