package org.gongkai.redaction.packages;

import java.util.List;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.covering.Hit;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Covers what stands in the text of a part, wherever runs part it: in each paragraph for itself and in the whole part, and in every
 * attribute.
 */
final class Covering {
    private final Covers covers;
    private final Journal journal;

    private Covering(Covers covers, Journal journal) {
        this.covers = covers;
        this.journal = journal;
    }

    static void cover(Element root, Covers covers, Journal journal) {
        if (covers.isEmpty()) {
            return;
        }
        Covering covering = new Covering(covers, journal);
        for (Element container : Tree.all(root, Covering::isContainer)) {
            covering.cover(Tree.texts(container, Covering::isContainer));
        }
        if (Namespaces.WORD.holds(root)) {
            covering.cover(Tree.texts(root, _ -> false));
        }
        Tree.texts(root, _ -> false).forEach(text -> covering.cover(List.of(text)));
        Tree.all(root, _ -> true).forEach(covering::attributes);
    }

    private static boolean isContainer(Element element) {
        return Namespaces.WORD.has(element, "p")
                || Namespaces.DRAWING.has(element, "p")
                || Namespaces.SHEET.has(element, "si", "is");
    }

    private void cover(List<Text> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.getData()));
        List<Hit> hits = covers.in(all.toString());
        if (hits.isEmpty()) {
            return;
        }
        journal.note(Removed.COVERED, hits.size());
        hits.forEach(hit -> all.replace(hit.from(), hit.to(), hit.masked()));
        int at = 0;
        for (Text text : texts) {
            int length = text.getLength();
            text.setData(all.substring(at, at + length));
            at += length;
        }
    }

    private void attributes(Element element) {
        for (Attr attribute : Tree.attributes(element)) {
            List<Hit> hits = Namespaces.RELATIONS.holds(attribute) ? List.of() : covers.in(attribute.getValue());
            if (!hits.isEmpty()) {
                journal.note(Removed.COVERED, hits.size());
                attribute.setValue(covers.applied(attribute.getValue()));
            }
        }
    }
}
