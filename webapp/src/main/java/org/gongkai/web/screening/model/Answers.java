package org.gongkai.web.screening.model;

import java.util.Map;

/** Answers that were given. Every change is made in the caller's transaction. */
public interface Answers {
    /** Those to remarks on a subject, by the key of the remark; of several the newest. */
    Map<String, Answer> of(Subject subject);

    /** Keeps an answer. */
    void add(Subject subject, Remark remark, Answer answer);
}
