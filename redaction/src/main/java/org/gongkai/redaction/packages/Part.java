package org.gongkai.redaction.packages;

import java.util.List;
import java.util.Optional;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part while it is cleaned. For one thread. */
public final class Part {
    private final GivenPackage given;
    private final Optional<PartKind> kind;
    private final Document tree;
    private final List<Relation> relations;

    private Part(GivenPackage given, Optional<PartKind> kind, Document tree, List<Relation> relations) {
        this.given = given;
        this.kind = kind;
        this.tree = tree;
        this.relations = relations;
    }

    static Part of(GivenPackage given, String name, Optional<PartKind> kind) throws CannotRedact {
        return new Part(given, kind, Xml.parsed(given.part(name)), given.relations(name));
    }

    /** The topmost element; it is changed while the part is cleaned. */
    public Element root() {
        return tree.getDocumentElement();
    }

    /** Whether it is the main part. */
    public boolean isMain() {
        return kind.isEmpty();
    }

    /** Whether it is of this kind. */
    public boolean is(PartKind asked) {
        return kind.filter(asked::equals).isPresent();
    }

    /** The topmost element of a part that belongs to this one, as it was given; empty where there is none. */
    public Optional<Element> belonging(PartKind asked) throws CannotRedact {
        for (Relation relation : relations) {
            if (!relation.isExternal()
                    && PartKind.of(relation).filter(asked::equals).isPresent()) {
                return Optional.of(Xml.parsed(given.part(relation.target())).getDocumentElement());
            }
        }
        return Optional.empty();
    }

    /**
     * The kind of part that an element leads to; empty for one that is left behind.
     *
     * @throws CannotRedact it leads nowhere
     */
    public Optional<PartKind> target(Element element) throws CannotRedact {
        return Tree.attributes(element).stream()
                .filter(Namespaces.RELATIONS::holds)
                .flatMap(attribute -> relations.stream().filter(one -> one.id().equals(attribute.getValue())))
                .findFirst()
                .map(PartKind::of)
                .orElseThrow(() -> new CannotRedact(Why.BROKEN, "an element that must lead to a part"));
    }

    Document tree() {
        return tree;
    }

    List<Relation> relations() {
        return relations;
    }
}
