package org.gongkai.web.accounts.model.secrets;

import java.time.Instant;

/** The time of the machine, which no demonstration moves: sessions, tokens, one-time codes and waiting run on it. */
@FunctionalInterface
public interface MachineTime {
    /** Now. */
    Instant now();
}
