package org.gongkai.redaction.packages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/** Takes out of any part what office programs pass over without showing it. */
final class Hygiene {
    /** Elements of sheets whose text is shown; text anywhere else is shown by no program. */
    private static final Set<String> SHOWN_IN_SHEETS =
            Set.of("t", "v", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    /** The same elsewhere, and elements that hold measures. */
    private static final Set<String> SHOWN = Set.of(
            "t",
            "v",
            "f",
            "instrText",
            "posOffset",
            "align",
            "pctWidth",
            "pctHeight",
            "pctPosHOffset",
            "pctPosVOffset",
            "formatCode",
            "separator",
            "tableStyleId",
            "col",
            "colOff",
            "row",
            "rowOff");

    /** Elements that hide what they name. */
    private static final Set<String> NAMES = Set.of("docPr", "cNvPr");

    private final Element root;
    private final Journal journal;

    private Hygiene(Element root, Journal journal) {
        this.root = root;
        this.journal = journal;
    }

    static void clean(Element root, Journal journal) {
        Hygiene hygiene = new Hygiene(root, journal);
        hygiene.unknown();
        hygiene.alternatives();
        hygiene.shapes();
        hygiene.strayText();
        hygiene.attributes();
    }

    private void unknown() {
        for (Node node : Tree.nodes(root)) {
            if (node instanceof ProcessingInstruction) {
                Tree.remove(node);
            } else if (node instanceof Element element && !element.isSameNode(root) && isUnread(element)) {
                if (!element.getTextContent().isBlank()) {
                    journal.note(Removed.HIDDEN_TEXT);
                }
                Tree.remove(element);
            }
        }
    }

    /** Lists of extensions keep data of later programs, such as rows that a chart leaves out. */
    private static boolean isUnread(Element element) {
        return !Namespaces.isKnown(element) || element.getLocalName().equals("extLst");
    }

    /** Of alternatives programs show the first they understand; the others may say anything. */
    private void alternatives() {
        for (Element alternatives : Tree.all(root, one -> Namespaces.COMPATIBILITY.has(one, "AlternateContent"))) {
            List<Element> choices = Tree.children(alternatives);
            choices.stream().skip(1).forEach(Tree::remove);
        }
    }

    private void shapes() {
        for (Element name : Tree.all(root, one -> NAMES.contains(one.getLocalName()))) {
            if (isYes(name.getAttribute("hidden")) && name.getParentNode() instanceof Element properties) {
                journal.note(Removed.HIDDEN_TEXT);
                Node shape = properties.getParentNode();
                Tree.remove(shape != null && !shape.isSameNode(root) ? shape : properties);
            }
            name.setAttributeNS(null, "name", "");
            if (name.getAttribute("descr").contains("\\")
                    || name.getAttribute("descr").contains("/")) {
                name.removeAttribute("descr");
                journal.note(Removed.PROPERTIES);
            }
        }
        for (Element shape : Tree.all(root, one -> isUnseen(one.getAttribute("style")))) {
            journal.note(Removed.HIDDEN_TEXT);
            Tree.remove(shape);
        }
    }

    private static boolean isUnseen(String style) {
        String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("visibility:hidden") || plain.contains("display:none");
    }

    private static boolean isYes(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private void strayText() {
        for (Node node : Tree.nodes(root)) {
            if (node instanceof Text text
                    && !text.getData().isBlank()
                    && !(text.getParentNode() instanceof Element parent && isShown(parent))) {
                journal.note(Removed.HIDDEN_TEXT);
                Tree.remove(text);
            }
        }
    }

    private static boolean isShown(Element parent) {
        Set<String> shown = Namespaces.SHEET.holds(parent) ? SHOWN_IN_SHEETS : SHOWN;
        return shown.contains(parent.getLocalName());
    }

    private void attributes() {
        for (Element element : Tree.all(root, _ -> true)) {
            for (Attr attribute : Tree.attributes(element)) {
                if (tells(attribute)) {
                    element.removeAttributeNode(attribute);
                }
            }
        }
    }

    /** Who changed what in which session, and names of files that pictures were taken from. */
    private static boolean tells(Attr attribute) {
        String name = attribute.getLocalName();
        boolean isMark = attribute.getNamespaceURI() != null
                && (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId"));
        boolean isUnknown = !isDeclaration(attribute) && !Namespaces.isKnown(attribute);
        boolean isFileName =
                name.equals("title") && "urn:schemas-microsoft-com:office:office".equals(attribute.getNamespaceURI());
        return isMark || isUnknown || isFileName;
    }

    private static boolean isDeclaration(Attr attribute) {
        return "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
    }
}
