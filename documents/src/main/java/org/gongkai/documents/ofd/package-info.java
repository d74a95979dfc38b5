/**
 * OFD files (GB/T 33190): what is drawn on their pages and templates, handed to the layout of pages.
 *
 * <p>Only parts of the file itself are read, no picture is decoded and no seal or signature is judged. Start at
 * {@link org.gongkai.documents.ofd.OfdReader}.
 */
@NullMarked
package org.gongkai.documents.ofd;

import org.jspecify.annotations.NullMarked;
