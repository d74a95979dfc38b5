/**
 * Rich text (rtf), also what older office programs save under the extension doc: paragraphs and true grids.
 *
 * <p>No object is opened, no field is computed and no style is applied but the hidden attribute. Start at
 * {@link org.gongkai.documents.rtf.RtfReader}.
 */
@NullMarked
package org.gongkai.documents.rtf;

import org.jspecify.annotations.NullMarked;
