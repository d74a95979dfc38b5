package org.gongkai.web.publishing.texts;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.outgoing.Alignment;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.Indent;
import org.gongkai.documents.outgoing.OutgoingDocument;
import org.gongkai.documents.outgoing.PageSetup;
import org.gongkai.documents.outgoing.Run;
import org.gongkai.documents.outgoing.StyleSheet;
import org.gongkai.documents.outgoing.Table;
import org.gongkai.documents.outgoing.TableCell;
import org.gongkai.documents.outgoing.TextRole;
import org.gongkai.web.publishing.cleaning.TextBlocks;

/** An item as a document in the measures of official ones (GB/T 9704-2012): title, number, elements, text, names of its files, origin. */
final class ItemDocument {
    private static final List<Double> NAME_AND_VALUE = List.of(1.0, 3.0);

    private ItemDocument() {}

    static OutgoingDocument of(ItemFacts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(0, facts.title()));
        String number = facts.item().content().documentNumber();
        if (!number.isEmpty()) {
            blocks.add(line(number, TextRole.BODY, Alignment.CENTER));
        }
        if (!facts.elements().isEmpty()) {
            blocks.add(table(facts));
        }
        blocks.addAll(TextBlocks.of(facts.item().content().text()));
        if (!facts.attachments().isEmpty()) {
            blocks.add(line(facts.phrases().say("item.attachments"), TextRole.HEADING_1, Alignment.LEFT));
            facts.attachments().forEach(name -> blocks.add(line(name, TextRole.BODY, Alignment.LEFT)));
        }
        facts.origin().forEach(fact -> blocks.add(line(said(facts, fact), TextRole.NOTE, Alignment.LEFT)));
        return new OutgoingDocument(facts.title(), PageSetup.official(), StyleSheet.official(), blocks);
    }

    static String said(ItemFacts facts, ItemFacts.Fact fact) {
        return facts.phrases().say("item.texts.fact", fact.name(), fact.value());
    }

    private static Table table(ItemFacts facts) {
        List<List<TableCell>> rows = facts.elements().stream()
                .map(one -> List.of(
                        TableCell.of(TableCell.Kind.LABEL, one.name()),
                        TableCell.of(TableCell.Kind.LABEL, one.value())))
                .toList();
        return new Table(facts.title(), NAME_AND_VALUE, 0, rows);
    }

    private static Block line(String words, TextRole role, Alignment alignment) {
        return new Block.Paragraph(List.of(new Run(words, role)), alignment, Indent.NONE);
    }
}
