/**
 * A document that goes out, before it has a file format: headings, paragraphs, tables with spans, images, space for a
 * seal, page furniture.
 *
 * <p>Reports, letters, books, posters and bulletins are all written as {@link
 * org.gongkai.documents.outgoing.OutgoingDocument}s and rendered by one package per format, which never changes a word.
 * Nothing here knows what the document is about. Start at {@link org.gongkai.documents.outgoing.OutgoingDocument} and
 * {@link org.gongkai.documents.outgoing.DocumentWriter}.
 */
@NullMarked
package org.gongkai.documents.outgoing;

import org.jspecify.annotations.NullMarked;
