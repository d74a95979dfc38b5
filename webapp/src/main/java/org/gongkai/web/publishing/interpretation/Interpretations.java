package org.gongkai.web.publishing.interpretation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The interpretations that are public. */
public interface Interpretations {
    /** Code of their kind. */
    String KIND = "interpretation";

    /** Code of the element that names what they explain. */
    String DOCUMENT = "document";

    /** Code of the element that says in which form they explain. */
    String FORM = "form";

    /** Those that first became public from one instant until before another and still are, by their bodies, in their order. */
    Map<Long, List<Interpretation>> of(Collection<Long> bodies, Instant from, Instant until);
}
