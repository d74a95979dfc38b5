package org.gongkai.redaction.workbook;

import java.util.BitSet;
import java.util.List;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/** The texts that cells share. Those that no cell uses any more are emptied; their numbers stay. */
final class SharedStrings {
    private static final int MOST = 1 << 24;

    private final BitSet used = new BitSet();
    private final Journal journal;

    SharedStrings(Journal journal) {
        this.journal = journal;
    }

    /** Notes that a cell shows one. */
    void use(String number) {
        if (number.strip().matches("\\d{1,8}")) {
            used.set(Math.min(MOST, Integer.parseInt(number.strip())));
        }
    }

    void clean(Element root) {
        List<Element> items = Tree.all(root, one -> Namespaces.SHEET.has(one, "si"));
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i);
            readings(item);
            if (!used.get(i) && !item.getTextContent().isEmpty()) {
                Tree.children(item).forEach(Tree::remove);
                item.appendChild(Tree.like(item, "t"));
                journal.note(Removed.HIDDEN_CELLS);
            }
        }
    }

    /** How a text is pronounced is shown nowhere unless somebody asks for it. */
    static void readings(Element item) {
        Tree.all(item, one -> Namespaces.SHEET.has(one, "rPh", "phoneticPr")).forEach(Tree::remove);
    }
}
