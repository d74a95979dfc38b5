package org.gongkai.redaction.word;

import java.util.List;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Takes out text that is formatted as hidden, in itself or by a style, and rows of tables that are. */
final class HiddenText {
    private final HiddenStyles styles;
    private final Journal journal;

    HiddenText(HiddenStyles styles, Journal journal) {
        this.styles = styles;
        this.journal = journal;
    }

    void takeOut(Element root) {
        for (Element row : Tree.all(root, one -> Namespaces.WORD.has(one, "tr"))) {
            boolean isHidden = below(row, "trPr").stream()
                    .flatMap(properties -> below(properties, "hidden").stream())
                    .anyMatch(one -> HiddenStyles.isOn(Tree.attribute(one, "val"), true));
            if (isHidden) {
                Tree.remove(row);
                journal.note(Removed.HIDDEN_TEXT);
            }
        }
        for (Element run : Tree.all(root, one -> Namespaces.WORD.has(one, "r"))) {
            if (isHidden(run)) {
                takeOutRun(run);
            }
        }
    }

    /** An empty run is no finding, and neither is one that only marks where a field ends. */
    private void takeOutRun(Element run) {
        Tree.remove(run);
        if (!run.getTextContent().isBlank()) {
            journal.note(Removed.HIDDEN_TEXT);
        }
    }

    private boolean isHidden(Element run) {
        String style = "";
        for (Element properties : below(run, "rPr")) {
            for (Element one : Tree.children(properties)) {
                if (Namespaces.WORD.has(one, "vanish")) {
                    return HiddenStyles.hides(one);
                }
                style = Namespaces.WORD.has(one, "rStyle") ? Tree.attribute(one, "val") : style;
            }
        }
        return styles.hide(paragraphStyle(run), style);
    }

    private static String paragraphStyle(Element run) {
        @Nullable Element paragraph = Tree.above(run, one -> Namespaces.WORD.has(one, "p"));
        if (paragraph == null) {
            return "";
        }
        return below(paragraph, "pPr").stream()
                .flatMap(properties -> below(properties, "pStyle").stream())
                .findFirst()
                .map(style -> Tree.attribute(style, "val"))
                .orElse("");
    }

    private static List<Element> below(Element parent, String name) {
        return Tree.children(parent).stream()
                .filter(one -> Namespaces.WORD.has(one, name))
                .toList();
    }
}
