package org.gongkai.web.audit;

/**
 * What something was done to.
 *
 * @param kind the trade's word, such as {@code item}
 * @param id its id within the kind
 * @param version its version at that moment; 0 where it has none
 */
public record Subject(String kind, String id, long version) {
    /** Needs a kind. */
    public Subject {
        if (kind.isBlank() || version < 0) {
            throw new IllegalArgumentException(
                    "a subject needs a kind and a version >= 0: \"%s\", %d".formatted(kind, version));
        }
    }
}
