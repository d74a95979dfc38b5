package org.gongkai.web.publishing.kinds;

import java.util.Optional;

/** When something of a kind is asked for, or holds. */
public sealed interface Need {
    /** In every item of the kind. */
    record Always() implements Need {}

    /** It may be there. */
    record Never() implements Need {}

    /** It is offered no more; what has it keeps it. */
    record Retired() implements Need {}

    /** Where another element has this choice. */
    record Where(String element, String choice) implements Need {}

    /** Whether it is asked for in an item that says this. */
    default boolean holds(Particulars said) {
        return switch (this) {
            case Always _ -> true;
            case Never _, Retired _ -> false;
            case Where(String element, String choice) -> said.value(element).equals(choice);
        };
    }

    /** The other element it depends on. */
    default Optional<String> dependsOn() {
        return this instanceof Where where ? Optional.of(where.element()) : Optional.empty();
    }
}
