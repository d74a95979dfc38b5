package org.gongkai.documents.outgoing;

import java.util.List;

/**
 * A document to be written.
 *
 * @param name what the file is about, for its properties and the title bar; not printed
 * @param page paper, margins, header and footer
 * @param styles what each role of text looks like
 * @param blocks its contents in reading order
 */
public record OutgoingDocument(String name, PageSetup page, StyleSheet styles, List<Block> blocks) {
    public OutgoingDocument {
        name = PrintableText.of(name);
        blocks = List.copyOf(blocks);
    }
}
