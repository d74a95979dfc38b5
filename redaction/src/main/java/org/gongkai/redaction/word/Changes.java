package org.gongkai.redaction.word;

import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Settles the changes that are tracked in a part: what was deleted goes, what was inserted stays, nobody's name is left. */
final class Changes {
    private static final String[] FORMER = {
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblPrExChange",
        "tblGridChange",
        "tcPrChange",
        "trPrChange",
        "numberingChange"
    };
    private static final String[] MARKS = {
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "cellIns",
        "cellMerge"
    };

    private Changes() {}

    static void settle(Element root, Journal journal) {
        for (Element former : Tree.all(root, one -> Namespaces.WORD.has(one, FORMER))) {
            Tree.remove(former);
            journal.note(Removed.TRACKED_CHANGES);
        }
        for (Element gone : Tree.all(root, one -> Namespaces.WORD.has(one, "del", "moveFrom", "cellDel"))) {
            remove(gone);
            journal.note(Removed.TRACKED_CHANGES);
        }
        for (Element gone : Tree.all(root, one -> Namespaces.WORD.has(one, "delText", "delInstrText"))) {
            Tree.remove(gone);
            journal.note(Removed.TRACKED_CHANGES);
        }
        for (Element come : Tree.all(root, one -> Namespaces.WORD.has(one, "ins", "moveTo"))) {
            Tree.unwrap(come);
            journal.note(Removed.TRACKED_CHANGES);
        }
        Tree.all(root, one -> Namespaces.WORD.has(one, MARKS)).forEach(Tree::remove);
    }

    /** A mark in the properties of a row, a cell or a paragraph's end says that the whole is gone, or the end alone. */
    private static void remove(Element gone) {
        @Nullable Element row = properties(gone, "trPr");
        @Nullable Element cell = properties(gone, "tcPr");
        if (row != null && row.getParentNode() != null) {
            Tree.remove(row.getParentNode());
        } else if (cell != null && cell.getParentNode() instanceof Element whole) {
            Tree.all(whole, one -> Namespaces.WORD.has(one, "r")).forEach(Tree::remove);
            Tree.remove(gone);
        } else {
            Tree.remove(gone);
        }
    }

    private static @Nullable Element properties(Element mark, String name) {
        return mark.getParentNode() instanceof Element parent && Namespaces.WORD.has(parent, name) ? parent : null;
    }
}
