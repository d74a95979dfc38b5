/**
 * Lines and pages: where every character, rule and picture of an outgoing document stands on paper.
 *
 * <p>Formats that carry finished pages share this one layout, so that their pages are the same. No line begins with a
 * closing mark or ends with an opening one; rows are not cut and header rows repeat. It never writes a file. Start at
 * {@link org.gongkai.documents.outgoing.layout.PageLayout}.
 */
@NullMarked
package org.gongkai.documents.outgoing.layout;

import org.jspecify.annotations.NullMarked;
