package org.gongkai.web.search.text;

/**
 * A piece of text as it stands in the document; whoever shows it escapes it.
 *
 * @param isMarked whether it is what was searched for
 */
public record Piece(String text, boolean isMarked) {}
