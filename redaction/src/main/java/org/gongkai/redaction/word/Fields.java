package org.gongkai.redaction.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/** Leaves of each field what it shows: its instruction may hold paths, addresses and values. Page numbers go on counting. */
final class Fields {
    private static final Pattern COUNTS =
            Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)\\s*(\\\\\\*\\s*\\w+\\s*)*", Pattern.CASE_INSENSITIVE);

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Element> gone = new ArrayList<>();
    private final Journal journal;

    private Fields(Journal journal) {
        this.journal = journal;
    }

    /** A field that has begun: its marks, and its instruction. */
    private static final class Open {
        private final List<Element> marks = new ArrayList<>();
        private final StringBuilder instruction = new StringBuilder();
        private boolean isShowing;
    }

    static void unwrap(Element root, Journal journal) {
        Fields fields = new Fields(journal);
        for (Element element :
                Tree.all(root, one -> Namespaces.WORD.has(one, "fldChar", "instrText", "fldSimple", "t"))) {
            fields.meet(element);
        }
        fields.open.forEach(fields::settle);
        fields.gone.forEach(Tree::remove);
        for (Element data : Tree.all(root, one -> Namespaces.WORD.has(one, "fldData", "ffData"))) {
            Tree.remove(data);
            journal.note(Removed.FIELDS);
        }
    }

    private void meet(Element element) {
        switch (element.getLocalName()) {
            case "fldSimple" -> simple(element);
            case "fldChar" -> mark(element, Tree.attribute(element, "fldCharType"));
            case "instrText" -> instruction(element);
            default -> text(element);
        }
    }

    private void simple(Element field) {
        if (!COUNTS.matcher(Tree.attribute(field, "instr")).matches()) {
            Tree.unwrap(field);
            journal.note(Removed.FIELDS);
        }
    }

    private void mark(Element mark, String type) {
        if (type.equals("begin")) {
            open.push(new Open());
        }
        if (open.isEmpty()) {
            gone.add(mark);
            return;
        }
        open.element().marks.add(mark);
        if (type.equals("separate")) {
            open.element().isShowing = true;
        } else if (type.equals("end")) {
            settle(open.pop());
        }
    }

    private void instruction(Element text) {
        if (open.isEmpty() || open.element().isShowing) {
            gone.add(text);
            journal.note(Removed.HIDDEN_TEXT);
        } else {
            open.element().marks.add(text);
            open.element().instruction.append(text.getTextContent());
        }
    }

    /** Ordinary text in an instruction is shown by nobody. */
    private void text(Element text) {
        if (open.stream().anyMatch(field -> !field.isShowing)
                && !text.getTextContent().isBlank()) {
            gone.add(text);
            journal.note(Removed.HIDDEN_TEXT);
        }
    }

    private void settle(Open field) {
        if (!COUNTS.matcher(field.instruction).matches()) {
            gone.addAll(field.marks);
            journal.note(Removed.FIELDS);
        }
    }
}
