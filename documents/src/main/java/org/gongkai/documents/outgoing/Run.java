package org.gongkai.documents.outgoing;

/** Characters of one look within a paragraph; may hold line breaks. */
public record Run(String text, TextRole role) {
    public Run {
        text = PrintableText.of(text);
    }
}
