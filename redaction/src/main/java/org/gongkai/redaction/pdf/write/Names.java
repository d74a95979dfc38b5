package org.gongkai.redaction.pdf.write;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The objects that one stream of instructions calls by name. The names are ours, since a name can be a sentence. */
final class Names {
    private final COSDictionary resources = new COSDictionary();
    private final Map<COSName, IdentityHashMap<COSBase, COSName>> given = new HashMap<>();

    /** The dictionary, which goes on growing. */
    COSDictionary resources() {
        return resources;
    }

    /** The name of an object of the new file. */
    COSName of(COSName kind, COSBase object) {
        IdentityHashMap<COSBase, COSName> ofKind = given.computeIfAbsent(kind, absent -> new IdentityHashMap<>());
        COSName name = ofKind.get(object);
        if (name == null) {
            name = COSName.getPDFName(kind.getName().charAt(0) + String.valueOf(ofKind.size()));
            ofKind.put(object, name);
            put(kind, name, object);
        }
        return name;
    }

    /** Gives an object the name that readers look for. */
    void put(COSName kind, COSName name, COSBase object) {
        COSDictionary named = resources.getCOSDictionary(kind);
        if (named == null) {
            named = new COSDictionary();
            resources.setItem(kind, named);
        }
        named.setItem(name, object);
    }
}
