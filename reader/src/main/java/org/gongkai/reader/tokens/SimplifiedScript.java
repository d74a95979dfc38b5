package org.gongkai.reader.tokens;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.documents.DocumentEvent;

/**
 * Documents in traditional script, read as if printed in simplified script, character by character so that every place
 * stays where it is.
 */
public final class SimplifiedScript {
    /** Characters of the form that are written otherwise in simplified script and occur in every report. */
    private static final String MARKS = "開請項條數總處辦報與訴訟結規範業機構術經濟鎮鄉縣負責";

    /** A bit for each character, set for marks. */
    private static final long[] MARK_BITS = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** Behind these 覆 is 复 in simplified script (答覆, 反覆); elsewhere it stays (覆盖). */
    private static final String ANSWERS = "答反回批";

    private static final int LEAST_MARKS = 8;
    private static final Map<Character, Character> KNOWN = new ConcurrentHashMap<>();

    static {
        MARKS.chars().forEach(c -> MARK_BITS[c >> 6] |= 1L << c);
    }

    private SimplifiedScript() {}

    /** The events themselves, or copies of those with text where the document is in traditional script. */
    public static List<DocumentEvent> of(List<DocumentEvent> events) {
        return isTraditional(events)
                ? events.stream().map(SimplifiedScript::simplified).toList()
                : events;
    }

    private static boolean isTraditional(List<DocumentEvent> events) {
        int marks = 0;
        for (DocumentEvent event : events) {
            String text = text(event);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                marks += (int) (MARK_BITS[c >> 6] >>> c & 1);
            }
            if (marks >= LEAST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static String text(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line line -> line.text();
            case DocumentEvent.Cell cell -> cell.text();
            case DocumentEvent.TableStart _,
                    DocumentEvent.RowEnd _,
                    DocumentEvent.TableEnd _,
                    DocumentEvent.Hidden _,
                    DocumentEvent.Picture _ -> "";
        };
    }

    private static DocumentEvent simplified(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Line(String text, var place) -> new DocumentEvent.Line(simplified(text), place);
            case DocumentEvent.Cell cell ->
                new DocumentEvent.Cell(
                        simplified(cell.text()), cell.column(), cell.colspan(), cell.rowspan(), cell.place());
            case DocumentEvent.TableStart _,
                    DocumentEvent.RowEnd _,
                    DocumentEvent.TableEnd _,
                    DocumentEvent.Hidden _,
                    DocumentEvent.Picture _ -> event;
        };
    }

    private static String simplified(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (Characters.isHan(characters[i])) {
                characters[i] = KNOWN.computeIfAbsent(characters[i], SimplifiedScript::convert);
            }
        }
        for (int i = 1; i < characters.length; i++) {
            if (characters[i] == '覆' && ANSWERS.indexOf(characters[i - 1]) >= 0) {
                characters[i] = '复';
            }
        }
        return new String(characters);
    }

    private static char convert(char c) {
        String simple = ZhConverterUtil.toSimple(String.valueOf(c));
        return simple.length() == 1 ? simple.charAt(0) : c;
    }
}
