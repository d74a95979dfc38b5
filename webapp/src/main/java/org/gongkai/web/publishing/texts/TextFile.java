package org.gongkai.web.publishing.texts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.web.publishing.cleaning.CleanText;
import org.gongkai.web.ui.FileType;
import org.gongkai.web.ui.GivenFile;

/** The files in which an item is given away. */
public final class TextFile {
    /** What is offered, in the order in which pages show it. */
    public static final Set<FileType> OFFERED =
            Collections.unmodifiableSet(EnumSet.of(FileType.DOCX, FileType.PDF, FileType.OFD, FileType.TXT));

    private TextFile() {}

    /** The bytes of an item. */
    public static byte[] write(FileType type, ItemFacts facts) {
        return type == FileType.TXT ? text(facts).getBytes(StandardCharsets.UTF_8) : type.bytes(ItemDocument.of(facts));
    }

    private static String text(ItemFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(facts.title());
        lines.add("");
        facts.elements().forEach(fact -> lines.add(ItemDocument.said(facts, fact)));
        CleanText.wordsOf(facts.item().content().text()).lines().forEach(lines::add);
        if (!facts.attachments().isEmpty()) {
            lines.add("");
            lines.add(facts.phrases().say("item.attachments"));
            lines.addAll(facts.attachments());
        }
        lines.add("");
        facts.origin().forEach(fact -> lines.add(ItemDocument.said(facts, fact)));
        return GivenFile.text(lines);
    }
}
