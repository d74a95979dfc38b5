package org.gongkai.redaction.packages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Steps in a tree of markup. None of them calls itself, since hostile trees are deep. */
public final class Tree {
    private Tree() {}

    /** Every element of this kind below, in the order of the document; the root as well. */
    public static List<Element> all(Element root, Predicate<Element> kind) {
        List<Element> found = new ArrayList<>();
        for (Node node : nodes(root)) {
            if (node instanceof Element element && kind.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Every node below in the order of the document; the root as well. */
    static List<Node> nodes(Element root) {
        List<Node> nodes = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            nodes.add(node);
            for (Node child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
                open.push(child);
            }
        }
        return nodes;
    }

    /** The elements right below. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The attributes, as they are now. */
    public static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    /** An attribute by its local name, whatever its vocabulary; empty where there is none. */
    public static String attribute(Element element, String name) {
        return attributes(element).stream()
                .filter(attribute -> name.equals(attribute.getLocalName()))
                .findFirst()
                .map(Attr::getValue)
                .orElse("");
    }

    /** A new element of the vocabulary and the prefix of another. */
    public static Element like(Element other, String name) {
        String prefix = other.getPrefix();
        String whole = prefix == null ? name : prefix + ":" + name;
        return other.getOwnerDocument().createElementNS(other.getNamespaceURI(), whole);
    }

    /** Takes a node out, with everything in it. */
    public static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Puts what is in an element in its place. */
    public static void unwrap(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            while (element.getFirstChild() != null) {
                parent.insertBefore(element.getFirstChild(), element);
            }
            parent.removeChild(element);
        }
    }

    /** The text nodes below that stand in no nested element of the kind, in the order of the document. */
    public static List<Text> texts(Element root, Predicate<Element> nested) {
        List<Text> texts = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Text text) {
                texts.add(text);
            } else if (node.isSameNode(root) || !(node instanceof Element element && nested.test(element))) {
                for (Node child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
                    open.push(child);
                }
            }
        }
        return texts;
    }

    /** The nearest element of the kind above. */
    public static @Nullable Element above(Node node, Predicate<Element> kind) {
        Node at = node.getParentNode();
        while (at instanceof Element element) {
            if (kind.test(element)) {
                return element;
            }
            at = at.getParentNode();
        }
        return null;
    }
}
