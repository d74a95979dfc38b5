/**
 * PDF files with a text layer: what is drawn, with its place, handed to the layout of pages.
 *
 * <p>No picture is decoded, no script is run, no font of the machine is looked for and no link is followed; a file without
 * readable text is refused as a scan, never guessed at. Start at {@link org.gongkai.documents.pdf.PdfReader}.
 */
@NullMarked
package org.gongkai.documents.pdf;

import org.jspecify.annotations.NullMarked;
