package org.gongkai.redaction.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.Limits;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.w3c.dom.Element;

/** The package that was given. */
final class GivenPackage {
    private final ZipDirectory parts;

    private GivenPackage(ZipDirectory parts) {
        this.parts = parts;
    }

    static GivenPackage of(byte[] file) throws CannotRedact {
        try {
            return new GivenPackage(ZipDirectory.of(file, new InflationBudget(Limits.DEFAULT)));
        } catch (RefusedException refused) {
            throw new CannotRedact(Why.BROKEN, refused);
        }
    }

    /**
     * The content of a part.
     *
     * @throws CannotRedact there is none, or it inflates to too much
     */
    byte[] part(String name) throws CannotRedact {
        return find(name).orElseThrow(() -> new CannotRedact(Why.BROKEN, "a part that is named and missing"));
    }

    private Optional<byte[]> find(String name) throws CannotRedact {
        try {
            return parts.content(name);
        } catch (RefusedException refused) {
            throw new CannotRedact(Why.BROKEN, refused);
        }
    }

    /** Where the package itself leads to. */
    List<Relation> relations() throws CannotRedact {
        return relations("");
    }

    /** Where a part leads to. */
    List<Relation> relations(String part) throws CannotRedact {
        Optional<byte[]> links = find(Links.of(part));
        List<Relation> relations = new ArrayList<>();
        if (links.isPresent()) {
            for (Element element : Tree.children(Xml.parsed(links.get()).getDocumentElement())) {
                relations.add(relation(part, element));
            }
        }
        return relations;
    }

    private static Relation relation(String part, Element element) {
        String type = element.getAttribute("Type");
        String target = element.getAttribute("Target");
        boolean isExternal =
                element.getAttribute("TargetMode").toLowerCase(Locale.ROOT).equals("external");
        return new Relation(
                element.getAttribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                type,
                isExternal ? target : PackageParts.resolve(part, target),
                isExternal);
    }
}
