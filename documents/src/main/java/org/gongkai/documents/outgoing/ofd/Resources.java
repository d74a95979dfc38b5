package org.gongkai.documents.outgoing.ofd;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.Block;
import org.gongkai.documents.outgoing.fonts.FontSet;
import org.gongkai.documents.outgoing.fonts.ShippedFace;
import org.gongkai.documents.outgoing.markup.Markup;

/** Typefaces and pictures that pages refer to. */
final class Resources {
    private final Map<ShippedFace, Integer> faces = new LinkedHashMap<>();
    private final IdentityHashMap<Block.Image, Integer> images = new IdentityHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Markup media = Markup.xml().start("ofd:Res", "xmlns:ofd", OfdWriter.NAMESPACE, "BaseLoc", "Res");
    private final Ids ids;

    Resources(FontSet fonts, Ids ids) {
        this.ids = ids;
        for (ShippedFace face : fonts.all()) {
            if (face.isUsed()) {
                faces.put(face, ids.next());
                files.put(fileName(face), face.subset());
            }
        }
        media.start("ofd:MultiMedias");
    }

    /** Id of a typeface. */
    int id(ShippedFace face) {
        Integer id = faces.get(face);
        if (id == null) {
            throw new IllegalStateException("face " + face.name() + " is not used in this document");
        }
        return id;
    }

    /** Id of a picture. */
    int id(Block.Image image) {
        return images.computeIfAbsent(image, this::add);
    }

    private int add(Block.Image image) {
        int id = ids.next();
        String name = OfdWriter.fileName(image, id);
        files.put(name, image.file());
        media.start("ofd:MultiMedia", "ID", id, "Type", "Image", "Format", image.isPng() ? "PNG" : "JPEG")
                .element("ofd:MediaFile", name)
                .end();
        return id;
    }

    Markup fonts() {
        Markup xml = Markup.xml().start("ofd:Res", "xmlns:ofd", OfdWriter.NAMESPACE, "BaseLoc", "Res");
        xml.start("ofd:Fonts");
        faces.forEach((face, id) -> xml.start("ofd:Font", "ID", id, "FontName", face.name(), "FamilyName", face.name())
                .element("ofd:FontFile", fileName(face))
                .end());
        return xml;
    }

    Markup media() {
        return media;
    }

    /** Contents of the files by name. */
    Map<String, byte[]> files() {
        return files;
    }

    private static String fileName(ShippedFace face) {
        return face.name() + ".ttf";
    }
}
