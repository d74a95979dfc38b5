/**
 * Redacts OFD files (GB/T 33190): text is cut out of their pages, and the file is written anew with what its pages show alone.
 *
 * <p>Nothing is copied that is not known: names of parts, attributes nobody needs, seals, annotations and attachments stay behind. A
 * page it does not understand makes it give up. Start reading at {@link org.gongkai.redaction.ofd.OfdRedactor}.
 */
@NullMarked
package org.gongkai.redaction.ofd;

import org.jspecify.annotations.NullMarked;
