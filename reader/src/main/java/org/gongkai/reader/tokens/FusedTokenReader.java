package org.gongkai.reader.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.DocumentEvent;

/**
 * Reads documents whose tables lost every separator, so that labels and digits run on: 「申请数量640020470二、上年」. A
 * stretch of digits becomes one garbled token; how it is cut into numbers is decided later, by width and sums.
 */
public final class FusedTokenReader {
    private static final Pattern STRETCH = Pattern.compile("[+-]?[0-9０-９][0-9０-９,. \\u00a0\\u3000+-]*");
    private static final Pattern NUMBERING =
            Pattern.compile("^[\\s\\u00a0\\u3000]*[.．、][\\s\\u00a0\\u3000]*[\\u4e00-\\u9fff]");

    private final List<Token> tokens = new ArrayList<>();
    private int row;

    private FusedTokenReader() {}

    /** Labels and stretches of digits of all lines and cells. */
    public static List<Token> read(List<DocumentEvent> events) {
        FusedTokenReader reader = new FusedTokenReader();
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i)) {
                case DocumentEvent.Line(String text, var _) -> reader.text(i, text);
                case DocumentEvent.Cell cell -> reader.text(i, cell.text());
                case DocumentEvent.TableStart _,
                        DocumentEvent.RowEnd _,
                        DocumentEvent.TableEnd _,
                        DocumentEvent.Hidden _,
                        DocumentEvent.Picture _ -> {}
            }
        }
        return reader.tokens;
    }

    private void text(int event, String text) {
        Matcher matcher = STRETCH.matcher(text);
        int labelStart = 0;
        while (matcher.find()) {
            int end = end(text, matcher.start(), matcher.end());
            if (end > matcher.start()) {
                add(TokenValue.LABEL, text, event, labelStart, matcher.start());
                add(TokenValue.GARBLED, text, event, matcher.start(), end);
                labelStart = end;
            }
        }
        add(TokenValue.LABEL, text, event, labelStart, text.length());
    }

    /** The stretch without the number of the next label: in 「0000002.其他」 the 2 is no value. */
    private static int end(String text, int start, int end) {
        int last = end;
        while (last > start && Characters.digit(text.charAt(last - 1)) < 0) {
            last--;
        }
        boolean numbersLabel = NUMBERING.matcher(text.substring(last)).find();
        int cut = numbersLabel ? last - 1 : last;
        while (cut > start && Characters.digit(text.charAt(cut - 1)) < 0) {
            cut--;
        }
        return cut;
    }

    private void add(TokenValue value, String text, int event, int start, int end) {
        if (end > start) {
            tokens.add(new Token(value, text.substring(start, end), event, start, end, row++, -1));
        }
    }
}
