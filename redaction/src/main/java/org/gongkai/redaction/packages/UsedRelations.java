package org.gongkai.redaction.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Which relationships a cleaned part still uses. They are numbered anew, since their names may be anything. */
final class UsedRelations {
    private UsedRelations() {}

    /** The relationships that are written, under the names that now stand in the part. */
    static List<Relation> renamed(Part part) {
        Map<String, List<Attr>> uses = uses(part.root());
        List<Relation> renamed = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Relation relation : part.relations()) {
            boolean isImplicit =
                    PartKind.of(relation).filter(PartKind::isImplicit).isPresent() && !relation.isExternal();
            List<Attr> attributes = uses.getOrDefault(relation.id(), List.of());
            if ((isImplicit || !attributes.isEmpty()) && written.add(relation.id())) {
                String id = "rId" + (renamed.size() + 1);
                attributes.forEach(attribute -> attribute.setValue(id));
                renamed.add(new Relation(
                        id, relation.type(), relation.address(), relation.target(), relation.isExternal()));
            }
        }
        return renamed;
    }

    private static Map<String, List<Attr>> uses(Element root) {
        Map<String, List<Attr>> uses = new HashMap<>();
        for (Element element : Tree.all(root, _ -> true)) {
            Tree.attributes(element).stream()
                    .filter(Namespaces.RELATIONS::holds)
                    .forEach(attribute -> uses.computeIfAbsent(attribute.getValue(), _ -> new ArrayList<>())
                            .add(attribute));
        }
        return uses;
    }
}
