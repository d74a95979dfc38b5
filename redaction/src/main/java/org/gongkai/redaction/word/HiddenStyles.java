package org.gongkai.redaction.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which styles hide text. One of the paragraph and one of the characters undo one another, as office programs have it. */
final class HiddenStyles {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Boolean> hiding = new HashMap<>();
    private String standard = "";

    /**
     * Reads the styles of a file.
     *
     * @throws CannotRedact whole documents or tables are hidden by default
     */
    void read(Element root) throws CannotRedact {
        for (Element hider : Tree.all(root, HiddenStyles::hides)) {
            Element style = Tree.above(hider, one -> Namespaces.WORD.has(one, "style"));
            if (style == null || Tree.attribute(style, "type").equals("table")) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "text that is hidden by default");
            }
        }
        Tree.all(root, one -> Namespaces.WORD.has(one, "style")).forEach(this::add);
    }

    private void add(Element style) {
        String id = Tree.attribute(style, "styleId");
        boolean isStandard = isOn(Tree.attribute(style, "default"), false);
        if (isStandard && Tree.attribute(style, "type").equals("paragraph")) {
            standard = id;
        }
        for (Element based : Tree.all(style, one -> Namespaces.WORD.has(one, "basedOn"))) {
            bases.put(id, Tree.attribute(based, "val"));
        }
        List<Element> switches = Tree.all(style, one -> Namespaces.WORD.has(one, "vanish"));
        switches.forEach(one -> hiding.put(id, hides(one)));
    }

    /** Whether text of these styles is hidden where it says nothing itself. */
    boolean hide(String paragraph, String characters) {
        return hides(paragraph.isEmpty() ? standard : paragraph) != hides(characters);
    }

    /** Whether an element is the switch for hiding, and on. */
    static boolean hides(Element element) {
        return Namespaces.WORD.has(element, "vanish") && isOn(Tree.attribute(element, "val"), true);
    }

    static boolean isOn(String value, boolean otherwise) {
        return switch (value) {
            case "" -> otherwise;
            case "0", "false", "off" -> false;
            default -> true;
        };
    }

    private boolean hides(String style) {
        @Nullable String asked = style;
        for (int i = 0; i < LONGEST_CHAIN && asked != null; i++) {
            Boolean says = hiding.get(asked);
            if (says != null) {
                return says;
            }
            asked = bases.get(asked);
        }
        return false;
    }
}
