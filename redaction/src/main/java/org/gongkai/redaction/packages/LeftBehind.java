package org.gongkai.redaction.packages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Cuts a part off from everything that is not written again. */
final class LeftBehind {
    /** What takes in another document as part of the text: left out it would be missed on the page. */
    private static final Set<String> DOCUMENTS = Set.of("aFChunk", "subDocument");

    private static final Pattern FOLLOWED = Pattern.compile("(?i)(https?|mailto):.*", Pattern.DOTALL);

    private final Part part;
    private final Covers covers;
    private final Journal journal;

    private LeftBehind(Part part, Covers covers, Journal journal) {
        this.part = part;
        this.covers = covers;
        this.journal = journal;
    }

    static void cut(Part part, Covers covers, Journal journal) throws CannotRedact {
        new LeftBehind(part, covers, journal).cut();
    }

    private void cut() throws CannotRedact {
        for (Relation relation : part.relations()) {
            if (DOCUMENTS.contains(relation.type())) {
                throw new CannotRedact(Why.FOREIGN_CONTENT, relation.type());
            }
            if (!isWritten(relation)) {
                journal.note(relation.isLink() ? Removed.OTHER_PARTS : PartKind.leftBehind(relation));
            }
        }
        List<Relation> unwritten =
                part.relations().stream().filter(one -> !isWritten(one)).toList();
        Set<String> known =
                Set.copyOf(part.relations().stream().map(Relation::id).toList());
        Tree.all(part.root(), one -> one.getLocalName().equals("externalData")).forEach(Tree::remove);
        for (Element element : Tree.all(part.root(), _ -> true)) {
            for (Attr attribute : Tree.attributes(element)) {
                boolean leads = Namespaces.RELATIONS.holds(attribute);
                if (leads && (!known.contains(attribute.getValue()) || isAmong(unwritten, attribute.getValue()))) {
                    cut(element, attribute);
                }
            }
        }
    }

    /** What people read stays, without the way to what is left behind. */
    private static void cut(Element element, Attr attribute) {
        boolean isShown = !Tree.children(element).isEmpty()
                || element.getLocalName().equals("pageSetup")
                || element.getLocalName().equals("blip");
        if (isShown) {
            element.removeAttributeNode(attribute);
        } else {
            Tree.remove(element);
        }
    }

    private boolean isWritten(Relation relation) {
        if (relation.isExternal()) {
            return relation.isLink() && mayBeFollowed(relation.target());
        }
        return PartKind.of(relation).isPresent();
    }

    private boolean mayBeFollowed(String address) {
        return FOLLOWED.matcher(address).matches()
                && covers.in(address).isEmpty()
                && covers.in(decoded(address)).isEmpty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    private static boolean isAmong(List<Relation> relations, String id) {
        return relations.stream().anyMatch(one -> one.id().equals(id));
    }
}
