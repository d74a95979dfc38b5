package org.gongkai.web.channels.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** Where channels are kept, each state of each of them; those that were struck out are in no list. Every change is made in the caller's transaction. */
public interface Channels {
    /** The channels of these bodies, those that are closed included, by body, in the order in which they were entered. */
    List<Channel> of(Collection<Long> bodies);

    /** Those of these that there are, in no order. */
    List<Channel> all(Collection<Long> ids);

    /** Those of these that are in a register, in no order. */
    List<Channel> inRegister(Collection<Long> ids);

    /** A channel; empty where there is none. */
    Optional<Channel> find(long id);

    /** The same, and keeps others from changing it until the transaction ends. */
    Optional<Channel> locked(long id);

    Channel add(long body, Means means, Term term, Writing writing);

    /** Puts this in the place of what was there; the former state stays in the history. */
    Channel keep(Channel before, Means means, Term term, Writing writing);

    /** How many channels of these bodies and this kind were in use on any day of a span. */
    long countWithin(Collection<Long> bodies, Span span, String kind);

    /** A part of them, by body, in the order in which they were entered. */
    List<Channel> within(Collection<Long> bodies, Span span, String kind, Page page);

    /** The same channel in no register any more; the former state stays in the history. */
    void strike(Channel before, Writing writing);

    /** Whether anything was ever posted or photographed there. */
    boolean isUsed(long id);

    /** How many channels are in use on this day, by body; bodies without any are left out. */
    Map<Long, Integer> inUse(Collection<Long> bodies, LocalDate day);
}
