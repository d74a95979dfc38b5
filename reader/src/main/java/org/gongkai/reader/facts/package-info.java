/**
 * Last step: the figures that the running text states, 「全年主动公开政府信息131条」, each with its kind, year and place.
 *
 * <p>What is counted is told by the words around a number, which are data ({@code vocabulary}); a number that no unit follows
 * is no figure, and nothing is added up here. Start at {@link org.gongkai.reader.facts.FactReader}.
 */
@NullMarked
package org.gongkai.reader.facts;

import org.jspecify.annotations.NullMarked;
