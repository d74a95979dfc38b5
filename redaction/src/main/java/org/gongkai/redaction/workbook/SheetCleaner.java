package org.gongkai.redaction.workbook;

import java.util.Set;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/** Leaves of each sheet what it shows. */
final class SheetCleaner {
    private static final String[] KEPT = {
        "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "conditionalFormatting",
                "hyperlinks",
        "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "drawing", "picture"
    };

    /** Rules that colour by the number itself; all others keep a formula or a word. */
    private static final Set<String> PLAIN_RULES = Set.of("colorScale", "dataBar", "iconSet");

    private final SharedStrings strings;
    private final Covers covers;
    private final Journal journal;
    private HidingFormats formats = HidingFormats.NONE;

    SheetCleaner(SharedStrings strings, Covers covers, Journal journal) {
        this.strings = strings;
        this.covers = covers;
        this.journal = journal;
    }

    /** From now on cells of these formats count as hidden. */
    void formats(HidingFormats hiding) {
        formats = hiding;
    }

    void clean(Element root) throws CannotRedact {
        for (Element format : Tree.all(root, one -> Namespaces.SHEET.has(one, "sheetFormatPr"))) {
            if (isYes(format.getAttribute("zeroHeight"))) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "a sheet whose rows are hidden by default");
            }
        }
        for (Element child : Tree.children(root)) {
            if (!Namespaces.SHEET.has(child, KEPT)) {
                Tree.remove(child);
                note(child.getLocalName());
            }
        }
        properties(root);
        rules(root);
        links(root);
        HeaderText.plain(root);
        new SheetCells(formats, strings, covers, journal).clean(root);
    }

    private void note(String what) {
        switch (what) {
            case "oleObjects" -> journal.note(Removed.EMBEDDED_FILES);
            case "controls" -> journal.note(Removed.ACTIVE_CONTENT);
            case "scenarios", "dataConsolidate" -> journal.note(Removed.DATA_SOURCES);
            case "dataValidations", "autoFilter" -> journal.note(Removed.FORMULAS);
            default -> {}
        }
    }

    private static void properties(Element root) {
        for (Element properties : Tree.all(root, one -> Namespaces.SHEET.has(one, "sheetPr"))) {
            properties.removeAttribute("codeName");
            properties.removeAttribute("filterMode");
        }
        Tree.all(root, one -> Namespaces.SHEET.has(one, "pivotSelection")).forEach(Tree::remove);
    }

    private static void rules(Element root) {
        for (Element rule : Tree.all(root, one -> Namespaces.SHEET.has(one, "cfRule"))) {
            boolean isPlain = PLAIN_RULES.contains(rule.getAttribute("type"))
                    && Tree.all(rule, one -> one.getAttribute("type").equals("formula"))
                            .isEmpty();
            if (!isPlain) {
                Tree.remove(rule);
            }
        }
        for (Element rules : Tree.all(root, one -> Namespaces.SHEET.has(one, "conditionalFormatting"))) {
            if (Tree.children(rules).isEmpty()) {
                Tree.remove(rules);
            }
        }
    }

    /** Links inside a workbook may lead to a sheet that is gone, and say its name. */
    private static void links(Element root) {
        for (Element link : Tree.all(root, one -> Namespaces.SHEET.has(one, "hyperlink"))) {
            boolean leadsOutside = Tree.attributes(link).stream().anyMatch(Namespaces.RELATIONS::holds);
            if (!leadsOutside) {
                Tree.remove(link);
            }
            link.removeAttribute("location");
        }
        for (Element links : Tree.all(root, one -> Namespaces.SHEET.has(one, "hyperlinks"))) {
            if (Tree.children(links).isEmpty()) {
                Tree.remove(links);
            }
        }
    }

    static boolean isYes(String value) {
        return value.equals("1") || value.equals("true");
    }
}
