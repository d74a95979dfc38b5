package org.gongkai.redaction.packages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.packages.media.Crop;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Cuts pictures down to what is shown of them: what a frame leaves out can be pulled out again by anybody. */
final class Cropping {
    private static final Set<String> OLD_FRAMES = Set.of("cropleft", "croptop", "cropright", "cropbottom");

    private final Map<String, Crop> crops = new HashMap<>();

    /**
     * Leads each cropped picture of a part to one of its own.
     *
     * @throws CannotRedact an old drawing crops a picture
     */
    void apply(Part part, Journal journal) throws CannotRedact {
        for (Element frame : Tree.all(part.root(), one -> one.getLocalName().equals("srcRect"))) {
            Crop crop = Crop.of(frame);
            if (frame.getParentNode() instanceof Element fill && crop.cuts()) {
                for (Element blip : Tree.all(fill, one -> Namespaces.DRAWING.has(one, "blip"))) {
                    apply(part, blip, crop);
                    journal.note(Removed.PICTURE_DATA);
                }
            }
            Tree.remove(frame);
        }
        for (Element old : Tree.all(part.root(), one -> one.getLocalName().equals("imagedata"))) {
            if (Tree.attributes(old).stream().anyMatch(Cropping::crops)) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "an old drawing that crops a picture");
            }
        }
    }

    private static boolean crops(Attr attribute) {
        return OLD_FRAMES.contains(attribute.getLocalName())
                && !attribute.getValue().matches("-.*|0*f?");
    }

    private void apply(Part part, Element blip, Crop crop) {
        for (Attr attribute : Tree.attributes(blip)) {
            Optional<Relation> whole = part.relations().stream()
                    .filter(one ->
                            Namespaces.RELATIONS.holds(attribute) && one.id().equals(attribute.getValue()))
                    .findFirst();
            if (whole.isPresent()) {
                Relation picture = whole.get();
                String target = picture.target() + "#" + crop;
                String id = picture.id() + "#" + crop;
                crops.put(target, crop);
                part.relations().add(new Relation(id, picture.type(), picture.address(), target, picture.isExternal()));
                attribute.setValue(id);
            }
        }
    }

    /** What is shown of a picture that is led to like this; empty for all of it. */
    Optional<Crop> of(Relation relation) {
        return Optional.ofNullable(crops.get(relation.target()));
    }

    /** The name of the part that is cropped. */
    static String whole(Relation relation) {
        int mark = relation.target().indexOf('#');
        return mark < 0 ? relation.target() : relation.target().substring(0, mark);
    }
}
