/**
 * Writes picture files anew with nothing in them but what shows their dots.
 *
 * <p>It loses no dot and never looks at what a picture shows: whether a face or a number stands there is for people to see. What
 * lies behind fully transparent dots goes too. Start reading at {@link org.gongkai.redaction.picture.PlainDots}.
 */
@NullMarked
package org.gongkai.redaction.picture;

import org.jspecify.annotations.NullMarked;
