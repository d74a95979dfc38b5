package org.gongkai.web.channels.model;

import java.time.Instant;
import org.gongkai.web.accounts.SignedIn;

/**
 * Who writes, when, and why.
 *
 * @param reason in their words; empty where none is asked for
 */
public record Writing(SignedIn who, Instant at, String reason) {}
