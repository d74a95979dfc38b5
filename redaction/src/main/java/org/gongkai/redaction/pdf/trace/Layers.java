package org.gongkai.redaction.pdf.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.jspecify.annotations.Nullable;

/** The layers of a file, and whether what is drawn now belongs to one that nobody sees on opening it. */
public final class Layers {
    private static final COSName OCMD = COSName.getPDFName("OCMD");
    private static final COSName VIEW_STATE = COSName.getPDFName("ViewState");

    private final @Nullable COSDictionary standard;
    private final Deque<Boolean> open = new ArrayDeque<>();

    public Layers(COSDictionary catalog) {
        COSDictionary layers = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        this.standard = layers == null ? null : layers.getCOSDictionary(COSName.D);
    }

    void beginPage() {
        open.clear();
    }

    boolean isHidden() {
        return open.contains(true);
    }

    /** Takes in the begin or the end of what is marked. */
    void take(String mark, List<COSBase> operands, COSDictionary resources) {
        switch (mark) {
            case "BMC" -> open.push(false);
            case "BDC" -> open.push(isOff(operands, resources));
            case "EMC" -> open.poll();
            default -> {}
        }
    }

    private boolean isOff(List<COSBase> operands, COSDictionary resources) {
        if (operands.size() < 2 || !COSName.OC.equals(operands.get(0)) || !(operands.get(1) instanceof COSName name)) {
            return false;
        }
        COSDictionary named = resources.getCOSDictionary(COSName.PROPERTIES);
        return named != null && isHidden(named.getDictionaryObject(name));
    }

    /** Whether what belongs to this layer, or to these layers, is hidden. */
    boolean isHidden(@Nullable COSBase layer) {
        if (!(layer instanceof COSDictionary group)) {
            return false;
        }
        if (!OCMD.equals(group.getCOSName(COSName.TYPE)) && !group.containsKey(COSName.OCGS)) {
            return isOff(group);
        }
        if (group.containsKey(COSName.getPDFName("VE"))) {
            throw new Stopped(Why.UNKNOWN_CONTENT, "a layer with conditions");
        }
        return isHiddenTogether(group);
    }

    private boolean isHiddenTogether(COSDictionary several) {
        COSBase named = several.getDictionaryObject(COSName.OCGS);
        int on = 0;
        int off = 0;
        if (named instanceof COSArray groups) {
            for (int i = 0; i < groups.size(); i++) {
                if (groups.getObject(i) instanceof COSDictionary group) {
                    boolean isOff = isOff(group);
                    off += isOff ? 1 : 0;
                    on += isOff ? 0 : 1;
                }
            }
        } else if (named instanceof COSDictionary group) {
            boolean isOff = isOff(group);
            off = isOff ? 1 : 0;
            on = isOff ? 0 : 1;
        }
        boolean isShown = switch (several.getNameAsString(COSName.P, "AnyOn")) {
            case "AllOn" -> off == 0;
            case "AnyOff" -> off > 0;
            case "AllOff" -> on == 0;
            default -> on > 0;
        };
        return on + off > 0 && !isShown;
    }

    private boolean isOff(COSDictionary group) {
        if (standard == null) {
            return false;
        }
        boolean isOff = COSName.OFF.equals(standard.getCOSName(COSName.BASE_STATE))
                ? !holds(standard.getCOSArray(COSName.ON), group)
                : holds(standard.getCOSArray(COSName.OFF), group);
        COSDictionary usage = group.getCOSDictionary(COSName.getPDFName("Usage"));
        COSDictionary view = usage == null ? null : usage.getCOSDictionary(COSName.getPDFName("View"));
        return isOff || (view != null && COSName.OFF.equals(view.getCOSName(VIEW_STATE)));
    }

    private static boolean holds(@Nullable COSArray groups, COSDictionary group) {
        for (int i = 0; groups != null && i < groups.size(); i++) {
            if (group.equals(groups.getObject(i))) {
                return true;
            }
        }
        return false;
    }
}
