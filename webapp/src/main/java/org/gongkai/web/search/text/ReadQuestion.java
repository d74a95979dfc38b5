package org.gongkai.web.search.text;

import org.gongkai.web.search.engine.Query;

/**
 * What somebody typed, understood.
 *
 * @param query what finds it
 * @param marks what is to be marked in what was found
 */
public record ReadQuestion(Query query, Marks marks) {}
