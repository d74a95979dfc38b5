package org.gongkai.reader.tokens;

import java.util.List;
import org.gongkai.documents.DocumentEvent;

/**
 * Tells the two ways in which extractors print cells with tabs: {@code a<tab>b<tab>c} a row, or {@code <tab>cell} a line
 * with an empty line after each row.
 */
final class TabGrammar {
    private TabGrammar() {}

    static boolean isOneCellPerLine(List<DocumentEvent> events) {
        int single = 0;
        int tabbed = 0;
        for (DocumentEvent event : events) {
            if (event instanceof DocumentEvent.Line(String text, var _)) {
                int first = text.indexOf('\t');
                if (first >= 0) {
                    tabbed++;
                    boolean isLone = first == text.lastIndexOf('\t')
                            && Characters.squeeze(text.substring(0, first)).isEmpty();
                    single += isLone ? 1 : 0;
                }
            }
        }
        return tabbed >= 10 && single >= 0.8 * tabbed;
    }
}
