package org.gongkai.web.publishing.kinds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One element (要素) of a kind.
 *
 * @param code stays for ever
 * @param need when an item must have it before it is submitted
 * @param hint what to write, with an example
 */
public record Element(String code, Named name, Shape shape, Need need, Named hint) {

    /**
     * How its values look.
     *
     * @param choices for {@link ElementType#CHOICE} alone
     */
    public record Shape(ElementType type, List<Choice> choices) {
        public Shape {
            choices = List.copyOf(choices);
        }
    }

    /** One of the values of a choice. */
    public record Choice(String code, Named name) {}

    /** How its values look. */
    public ElementType type() {
        return shape.type();
    }

    /** Whether new items are asked for it. */
    public boolean isOffered() {
        return !(need instanceof Need.Retired);
    }

    /** A typed value as it is kept; empty where it cannot be read. */
    public Optional<String> read(String typed) {
        return type() == ElementType.CHOICE
                ? Optional.of(typed.strip())
                        .filter(code -> shape.choices().stream()
                                .anyMatch(choice -> choice.code().equals(code)))
                : type().read(typed);
    }

    /** A kept value as people read it. */
    public String show(String value, Locale locale) {
        return type() == ElementType.CHOICE
                ? shape.choices().stream()
                        .filter(choice -> choice.code().equals(value))
                        .findFirst()
                        .map(choice -> choice.name().in(locale))
                        .orElse(value)
                : type().show(value);
    }
}
