/**
 * The rounds in which links are asked: new ones soon, dead ones again after a day, good ones now and then.
 *
 * <p>A host is asked one question at a time, by whichever node. Nothing is asked while no host is listed. Start reading at {@link
 * org.gongkai.web.screening.links.asking.LinkRounds}.
 */
@NullMarked
package org.gongkai.web.screening.links.asking;

import org.jspecify.annotations.NullMarked;
