package org.gongkai.redaction.workbook;

import java.util.List;
import java.util.Optional;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Part;
import org.gongkai.redaction.packages.PartCleaner;
import org.gongkai.redaction.packages.PartKind;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/** Takes out of the parts of an Excel file what no sheet shows. For one file. */
final class WorkbookCleaner implements PartCleaner {
    private static final String[] KEPT = {"workbookPr", "bookViews", "sheets", "calcPr"};

    private final SheetCleaner sheets;
    private final SharedStrings strings;
    private final Journal journal;

    WorkbookCleaner(Covers covers, Journal journal) {
        this.strings = new SharedStrings(journal);
        this.sheets = new SheetCleaner(strings, covers, journal);
        this.journal = journal;
    }

    @Override
    public void clean(Part part) throws CannotRedact {
        if (part.isMain()) {
            workbook(part);
        } else if (part.is(PartKind.WORKSHEET) || part.is(PartKind.CHARTSHEET)) {
            sheets.clean(part.root());
        } else if (part.is(PartKind.SHARED_STRINGS)) {
            strings.clean(part.root());
        } else if (part.is(PartKind.STYLES)) {
            Tree.all(part.root(), one -> Namespaces.SHEET.has(one, "dxfs", "tableStyles"))
                    .forEach(Tree::remove);
        }
    }

    private void workbook(Part part) throws CannotRedact {
        Optional<Element> styles = part.belonging(PartKind.STYLES);
        if (styles.isPresent()) {
            sheets.formats(HidingFormats.of(styles.get()));
        }
        Element root = part.root();
        for (Element child : Tree.children(root)) {
            if (!Namespaces.SHEET.has(child, KEPT)) {
                Tree.remove(child);
                note(child.getLocalName());
            }
        }
        for (Element view : Tree.all(root, one -> Namespaces.SHEET.has(one, "workbookView"))) {
            view.removeAttribute("activeTab");
            view.removeAttribute("firstSheet");
            view.removeAttribute("visibility");
        }
        Tree.all(root, one -> Namespaces.SHEET.has(one, "workbookPr")).forEach(one -> one.removeAttribute("codeName"));
        visibleSheets(part);
    }

    private void note(String what) {
        switch (what) {
            case "externalReferences", "pivotCaches" -> journal.note(Removed.DATA_SOURCES);
            case "definedNames" -> journal.note(Removed.FORMULAS);
            case "fileSharing", "AlternateContent" -> journal.note(Removed.PROPERTIES);
            default -> {}
        }
    }

    private void visibleSheets(Part part) throws CannotRedact {
        List<Element> all = Tree.all(part.root(), one -> Namespaces.SHEET.has(one, "sheet"));
        int visible = 0;
        for (Element sheet : all) {
            boolean isHidden = sheet.getAttribute("state").contains("idden");
            Optional<PartKind> kind = part.target(sheet);
            boolean isSheet = kind.filter(one -> one == PartKind.WORKSHEET || one == PartKind.CHARTSHEET)
                    .isPresent();
            if (isHidden || !isSheet) {
                Tree.remove(sheet);
                journal.note(isHidden ? Removed.HIDDEN_CELLS : Removed.ACTIVE_CONTENT);
            } else {
                visible++;
            }
        }
        if (visible == 0) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "a workbook without a visible sheet");
        }
    }
}
