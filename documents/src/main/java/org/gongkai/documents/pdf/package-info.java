/**
 * PDF files with a text layer: what is drawn, with its place, handed to the layout of pages.
 *
 * <p>No picture is decoded to be read, no script is run, no font of the machine is looked for and no link is followed; a file without
 * readable text is refused as a scan, never guessed at; its pages can be drawn for people. Start at {@link org.gongkai.documents.pdf.PdfReader}.
 */
@NullMarked
package org.gongkai.documents.pdf;

import org.jspecify.annotations.NullMarked;
