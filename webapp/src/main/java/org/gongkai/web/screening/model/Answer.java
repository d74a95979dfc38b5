package org.gongkai.web.screening.model;

import java.time.Instant;

/**
 * Why something may stand, said by a person (说明).
 *
 * @param by number of the account
 * @param byName of the person
 */
public record Answer(String reason, long by, String byName, Instant at) {
    /** How long a reason may be. */
    public static final int LONGEST = 300;
}
