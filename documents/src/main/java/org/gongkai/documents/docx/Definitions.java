package org.gongkai.documents.docx;

import java.util.Map;
import org.gongkai.documents.Limits;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.documents.zip.ZipDirectory;

/**
 * What other parts of a document lay down for the paragraphs of one part.
 *
 * @param targets file names by relationship id, for pictures
 */
record Definitions(Map<String, String> targets, Numbering numbering, HiddenStyles styles) {
    /** For parts that nobody sees as text anyway. */
    static final Definitions NONE = new Definitions(Map.of(), Numbering.NONE, HiddenStyles.NONE);

    static Definitions of(ZipDirectory parts, String main, Limits limits) {
        return new Definitions(
                PackageParts.targets(parts, main, limits),
                Numbering.of(parts, limits),
                HiddenStyles.of(parts, limits.nesting()));
    }
}
