package org.gongkai.documents.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** The layers of a document that are switched off, and whether what is drawn now belongs to one. */
final class HiddenLayers {
    private final Set<COSBase> off;
    private final Deque<Boolean> open = new ArrayDeque<>();

    private HiddenLayers(Set<COSBase> off) {
        this.off = off;
    }

    static HiddenLayers of(PDDocument document) {
        Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
        COSDictionary layers = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary standard = layers == null ? null : layers.getCOSDictionary(COSName.D);
        COSArray named = standard == null ? null : standard.getCOSArray(COSName.OFF);
        for (int i = 0; named != null && i < named.size(); i++) {
            COSBase layer = named.getObject(i);
            if (layer != null) {
                off.add(layer);
            }
        }
        return new HiddenLayers(off);
    }

    void beginPage() {
        open.clear();
    }

    boolean isHidden() {
        return !off.isEmpty() && open.contains(true);
    }

    /** Takes in the begin or end of marked content; answers whether it was one. */
    boolean take(String instruction, List<COSBase> operands, @Nullable PDResources resources) {
        switch (instruction) {
            case "BMC" -> open.push(false);
            case "BDC" -> open.push(!off.isEmpty() && isOff(operands, resources));
            case "EMC" -> open.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isOff(List<COSBase> operands, @Nullable PDResources resources) {
        if (resources == null
                || operands.size() < 2
                || !COSName.OC.equals(operands.get(0))
                || !(operands.get(1) instanceof COSName name)) {
            return false;
        }
        COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        COSBase layer = named == null ? null : named.getDictionaryObject(name);
        if (layer instanceof COSDictionary group && group.containsKey(COSName.OCGS)) {
            return off.contains(group.getDictionaryObject(COSName.OCGS));
        }
        return layer != null && off.contains(layer);
    }
}
