package org.gongkai.web.channels;

import java.util.Set;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** What bodies published that is no item of this system: told beside the count of items, and never added to it. */
public interface CountedBeside {
    /** How much of it became public in the span. */
    long of(Set<Long> bodies, Span span);
}
