package org.gongkai.web.search.text;

import java.util.List;
import org.gongkai.web.search.engine.Query;

/**
 * What somebody typed, understood.
 *
 * @param query what finds it
 * @param marks folded words to be marked in what was found, the longest first
 */
public record ReadQuestion(Query query, List<String> marks) {
    public ReadQuestion {
        marks = List.copyOf(marks);
    }
}
