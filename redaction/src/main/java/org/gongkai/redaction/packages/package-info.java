/**
 * What Word and Excel files have in common: a package of parts, of which only known ones are written again.
 *
 * <p>Nothing is copied unseen: every part is parsed, cleaned and written under a new name, and what no allowed relationship leads
 * to is left behind. Start reading at {@link org.gongkai.redaction.packages.PackageRedaction}.
 */
@NullMarked
package org.gongkai.redaction.packages;

import org.jspecify.annotations.NullMarked;
