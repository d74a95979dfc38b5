package org.gongkai.web.audit;

/**
 * Who did something.
 *
 * @param accountId the account; 0 where nobody was signed in, and then the name says what it was
 * @param name the name the person works under, or such a word as 系统
 * @param address network address the request came from; empty inside the system
 */
public record Who(long accountId, String name, String address) {
    /** Needs a name. */
    public Who {
        if (accountId < 0 || name.isBlank()) {
            throw new IllegalArgumentException(
                    "an act needs somebody: account %d, name \"%s\"".formatted(accountId, name));
        }
    }
}
