package org.gongkai.redaction.workbook;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/** Which formats of cells show nothing of a number: a code without a sign in its parts, such as {@code ;;;}. */
final class HidingFormats {
    /** No format hides. */
    static final HidingFormats NONE = new HidingFormats(new BitSet());

    private final BitSet formats;

    private HidingFormats(BitSet formats) {
        this.formats = formats;
    }

    static HidingFormats of(Element styles) {
        Set<String> hiding = new HashSet<>();
        for (Element format : Tree.all(styles, one -> Namespaces.SHEET.has(one, "numFmt"))) {
            if (hides(format.getAttribute("formatCode"))) {
                hiding.add(format.getAttribute("numFmtId"));
            }
        }
        BitSet formats = new BitSet();
        for (Element list : Tree.all(styles, one -> Namespaces.SHEET.has(one, "cellXfs"))) {
            List<Element> cells = Tree.children(list);
            for (int i = 0; i < cells.size(); i++) {
                formats.set(i, hiding.contains(cells.get(i).getAttribute("numFmtId")));
            }
        }
        return new HidingFormats(formats);
    }

    private static boolean hides(String code) {
        String shown = code.replaceAll("\\[[^]]*]|_.|\\*.|\"\\s*\"|\\s", "");
        return shown.contains(";") && shown.replace(";", "").isEmpty();
    }

    /** Whether a cell of this format shows nothing. */
    boolean hide(String format) {
        return format.matches("\\d{1,6}") && formats.get(Integer.parseInt(format));
    }
}
