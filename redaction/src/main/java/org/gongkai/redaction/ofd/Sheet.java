package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;

/** What one part draws, a page or a template of pages, from the lowest to the highest. */
final class Sheet {
    private static final List<String> LAYERS = List.of("Background", "Body", "Foreground");
    /** Emblems and stars have some hundred curves on a page; letters drawn as outlines have thousands. */
    private static final int MOST_CURVES = 1000;

    private final Element root;
    private final Resources resources;
    private final Journal journal;
    private final List<Item> items = new ArrayList<>();
    private final IdentityHashMap<Element, TextObject> texts = new IdentityHashMap<>();
    private int curves;

    /** Takes out of the part what is not known to be drawn. */
    Sheet(Element root, Resources resources, Journal journal) throws CannotRedact {
        this.root = root;
        this.resources = resources;
        this.journal = journal;
        Vocabulary.prune(root, journal);
        List<Element> layers = new ArrayList<>();
        root.children("Content").forEach(content -> layers.addAll(content.children("Layer")));
        layers.sort(Comparator.comparingInt(layer -> LAYERS.indexOf(layer.attribute("Type"))));
        for (Element layer : layers) {
            draw(layer);
        }
        if (curves > MOST_CURVES) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: outlines");
        }
        root.each(element -> resources.use(element));
    }

    Element root() {
        return root;
    }

    List<Item> items() {
        return items;
    }

    private void draw(Element group) throws CannotRedact {
        int before = group.children().size();
        group.children().removeIf(object -> object.is("Visible", "false"));
        journal.note(Removed.HIDDEN_TEXT, before - group.children().size());
        for (Element object : group.children()) {
            switch (object.name()) {
                case "TextObject" -> text(object);
                case "PathObject" -> path(object);
                case "ImageObject" -> picture(object);
                case "PageBlock" -> draw(object);
                default -> throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: drawing in a drawing");
            }
        }
    }

    private void text(Element object) throws CannotRedact {
        TextObject text = new TextObject(object);
        texts.put(object, text);
        items.add(new Item.Text(text));
    }

    private void path(Element object) {
        String data = object.child("AbbreviatedData").map(Element::text).orElse("");
        curves += (int) data.chars()
                .filter(sign -> sign == 'B' || sign == 'Q' || sign == 'A')
                .count();
        boolean isClear =
                !isFull(object) || !object.child("FillColor").map(Sheet::isFull).orElse(true);
        if (object.is("Fill", "true") && !isClear) {
            items.add(Outline.of(object, data));
        }
    }

    private static boolean isFull(Element colour) {
        return Figures.number(colour.attribute("Alpha"), 255) >= 255;
    }

    private void picture(Element object) throws CannotRedact {
        boolean isOpaque = resources.isOpaque(object.attribute("ResourceID")) && isFull(object);
        items.add(new Item.Picture(new Placement(object).whole(), isOpaque));
    }

    /** Cuts out what is marked. */
    void cut(TextCut cut) throws CannotRedact {
        for (Element content : root.children("Content")) {
            for (Element layer : content.children("Layer")) {
                cut(layer, cut);
            }
        }
    }

    private void cut(Element group, TextCut cut) throws CannotRedact {
        ListIterator<Element> objects = group.children().listIterator();
        while (objects.hasNext()) {
            Element object = objects.next();
            if (object.name().equals("PageBlock")) {
                cut(object, cut);
            }
            if (object.name().equals("TextObject")) {
                List<Element> pieces = cut.pieces(Objects.requireNonNull(texts.get(object)));
                objects.remove();
                pieces.forEach(objects::add);
            }
        }
    }
}
