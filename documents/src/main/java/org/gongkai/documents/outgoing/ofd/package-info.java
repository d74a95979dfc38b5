/**
 * Outgoing documents as ofd (GB/T 33190-2016), written part by part.
 *
 * <p>Pages come finished from the same layout as those of pdf; text stays text, the used characters of each typeface are
 * inside the file. It never signs and never attaches: a seal is put on by the body's own sealing software. Start at
 * {@link org.gongkai.documents.outgoing.ofd.OfdWriter}.
 */
@NullMarked
package org.gongkai.documents.outgoing.ofd;

import org.jspecify.annotations.NullMarked;
