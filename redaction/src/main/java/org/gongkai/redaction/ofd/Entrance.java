package org.gongkai.redaction.ofd;

import java.util.Map;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;

/** What stands at the beginning of a file and of its document: properties, and the way to everything else. */
final class Entrance {
    private static final String NO_ID = "0".repeat(32);
    private static final Map<String, Removed> LEFT_OUT = Map.of(
            "Annotations", Removed.COMMENTS,
            "Attachments", Removed.EMBEDDED_FILES,
            "Actions", Removed.ACTIVE_CONTENT,
            "Signatures", Removed.PROPERTIES,
            "Versions", Removed.EARLIER_STATES);

    private Entrance() {}

    /** The name of the part of the only document. Seals go with the signatures, which hold no longer. */
    static String document(Element root, Journal journal) throws CannotRedact {
        if (root.children("DocBody").size() != 1) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: documents");
        }
        for (Element one : root.children()) {
            if (!one.name().equals("DocBody")) {
                throw new CannotRedact(Why.BROKEN, "ofd: locked");
            }
        }
        String name = "";
        for (Element one : root.children().getFirst().children()) {
            switch (one.name()) {
                case "DocRoot" ->
                    name = PackageParts.resolve("OFD.xml", one.text().strip());
                case "DocInfo" -> journal.note(Removed.PROPERTIES, told(one));
                default -> journal.note(LEFT_OUT.getOrDefault(one.name(), Removed.OTHER_PARTS));
            }
        }
        return name;
    }

    private static int told(Element properties) {
        return (int) properties.children().stream()
                .filter(one -> !one.text().equals(NO_ID))
                .count();
    }

    /** Tells of everything in a document that is neither a page nor needed by one. */
    static void noteLeftOut(Element document, Journal journal) throws CannotRedact {
        for (Element one : document.children()) {
            boolean isKept = one.name().equals("CommonData") || one.name().equals("Pages");
            if (!isKept) {
                journal.note(LEFT_OUT.getOrDefault(one.name(), Removed.OTHER_PARTS));
            }
        }
        if (document.child("CommonData")
                .flatMap(common -> common.child("DefaultCS"))
                .isPresent()) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: colours");
        }
    }

    /** The entrance of a file that tells nothing of itself. */
    static byte[] anew() {
        Element id = new Element("DocID");
        id.write(NO_ID);
        Element root = new Element("DocRoot");
        root.write("Doc_0/Document.xml");
        return new Element("OFD")
                .with("DocType", "OFD")
                .with("Version", "1.0")
                .with(new Element("DocBody")
                        .with(new Element("DocInfo").with(id))
                        .with(root))
                .part();
    }
}
