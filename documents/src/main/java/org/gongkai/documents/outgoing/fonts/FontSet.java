package org.gongkai.documents.outgoing.fonts;

import java.util.List;
import org.gongkai.documents.outgoing.Face;

/** The shipped faces for one document; not for use by several threads at once. */
public final class FontSet {
    private final ShippedFace serif = new ShippedFace("NotoSerifSC-Regular");
    private final ShippedFace sans = new ShippedFace("NotoSansSC-Medium");

    /** The shipped face that stands in for this one. */
    public ShippedFace of(Face face) {
        return switch (face) {
            case SMALL_TITLE_SONG, FANG_SONG, KAI, SONG -> serif;
            case HEI -> sans;
        };
    }

    /** Both faces, in a fixed order. */
    public List<ShippedFace> all() {
        return List.of(serif, sans);
    }
}
