package org.gongkai.redaction.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Takes out of the parts of a Word file what no page shows. For one file. */
final class WordCleaner implements PartCleaner {
    /** Settings that change how pages look; the others tell of people, places and sources. */
    private static final Set<String> SETTINGS = Set.of(
            "zoom",
            "mirrorMargins",
            "gutterAtTop",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "defaultTabStop",
            "autoHyphenation",
            "evenAndOddHeaders",
            "bookFoldPrinting",
            "drawingGridHorizontalSpacing",
            "drawingGridVerticalSpacing",
            "displayHorizontalDrawingGridEvery",
            "displayVerticalDrawingGridEvery",
            "characterSpacingControl",
            "noLineBreaksAfter",
            "noLineBreaksBefore",
            "footnotePr",
            "endnotePr",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator",
            "displayBackgroundShape",
            "updateFields");

    private final Journal journal;
    private final HiddenStyles styles = new HiddenStyles();
    private final Set<String> notes = new HashSet<>();

    WordCleaner(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void clean(Part part) throws CannotRedact {
        Element root = part.root();
        if (part.is(PartKind.SETTINGS)) {
            settings(root);
            return;
        }
        if (part.isMain()) {
            Optional<Element> given = part.belonging(PartKind.STYLES);
            if (given.isPresent()) {
                styles.read(given.get());
            }
        }
        refuseForeign(root);
        Changes.settle(root, journal);
        comments(root);
        controls(root);
        Fields.unwrap(root, journal);
        new HiddenText(styles, journal).takeOut(root);
        wrappers(root);
        notes(root);
    }

    /** Notes that nothing in the text leads to are on no page. */
    private void notes(Element root) {
        for (Element reference :
                Tree.all(root, one -> Namespaces.WORD.has(one, "footnoteReference", "endnoteReference"))) {
            notes.add(reference.getLocalName() + Tree.attribute(reference, "id"));
        }
        for (Element note : Tree.all(root, one -> Namespaces.WORD.has(one, "footnote", "endnote"))) {
            boolean isText = Tree.attribute(note, "type").isEmpty();
            if (isText && !notes.contains(note.getLocalName() + "Reference" + Tree.attribute(note, "id"))) {
                Tree.remove(note);
                journal.note(Removed.HIDDEN_TEXT);
            }
        }
    }

    private static void settings(Element root) {
        Tree.children(root).stream()
                .filter(one -> !Namespaces.WORD.has(one, SETTINGS.toArray(String[]::new)))
                .forEach(Tree::remove);
        Tree.all(root, one -> Namespaces.WORD.has(one, "updateFields")).forEach(Tree::remove);
    }

    private static void refuseForeign(Element root) throws CannotRedact {
        if (!Tree.all(root, one -> Namespaces.WORD.has(one, "altChunk", "subDoc"))
                .isEmpty()) {
            throw new CannotRedact(Why.FOREIGN_CONTENT, "a document that is merged when it is opened");
        }
    }

    private void comments(Element root) {
        List<Element> marks = Tree.all(
                root,
                one -> Namespaces.WORD.has(
                        one, "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"));
        marks.forEach(Tree::remove);
    }

    /** Controls and embedded files go; the picture that stands for one stays. */
    private void controls(Element root) {
        for (Element control :
                Tree.all(root, one -> Namespaces.WORD.has(one, "control", "objectEmbed", "objectLink"))) {
            Tree.remove(control);
            journal.note(Removed.ACTIVE_CONTENT);
        }
        Tree.all(root, one -> one.getLocalName().equals("OLEObject")).forEach(Tree::remove);
    }

    /** What is told about a piece of text, such as the names and the choices of a control, goes with its wrapper. */
    private void wrappers(Element root) {
        for (Element wrapper : Tree.all(root, one -> Namespaces.WORD.has(one, "sdt", "smartTag", "customXml"))) {
            List<Element> contents = Tree.children(wrapper);
            for (Element content : contents) {
                if (Namespaces.WORD.has(content, "sdtContent")) {
                    Tree.unwrap(content);
                } else if (Namespaces.WORD.has(content, "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr")) {
                    Tree.remove(content);
                }
            }
            Tree.unwrap(wrapper);
            journal.note(Removed.FIELDS);
        }
        for (Element bookmark : Tree.all(root, one -> Namespaces.WORD.has(one, "bookmarkStart"))) {
            String name = Tree.attribute(bookmark, "name");
            if (!name.matches("[A-Za-z0-9_]{1,40}")) {
                Tree.remove(bookmark);
            }
        }
    }
}
