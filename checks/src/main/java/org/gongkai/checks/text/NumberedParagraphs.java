package org.gongkai.checks.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Stretch;

/** Paragraphs numbered 1, 2, 3 in one style after a sentence that announces them; one may run on unnumbered. */
final class NumberedParagraphs {
    private static final Pattern ANNOUNCED = Pattern.compile("[^，。；：]{0,4}[：。]?");
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,2})[.．、](?![0-9])|（([0-9]{1,2})）|（(" + HAN + ")）|(" + HAN + ")、|(" + HAN + ")是");

    private NumberedParagraphs() {}

    /** How many follow the announcement that ends here; 0 unless the next paragraph is the first of them. */
    static int after(Stretch stretch, int end) {
        String text = stretch.text();
        int at = stretch.nextPassage(end - 1);
        if (at < 0 || !ANNOUNCED.matcher(text).region(end, at).matches()) {
            return 0;
        }
        Matcher number = NUMBER.matcher(text);
        int style = style(number, text, at);
        int count = 0;
        while (at >= 0) {
            boolean isNumbered = style > 0 && style(number, text, at) == style;
            if (isNumbered && ListCountCheck.number(number.group(style)) != count + 1) {
                return count;
            }
            if (!isNumbered && count == 0) {
                return 0;
            }
            count += isNumbered ? 1 : 0;
            at = stretch.nextPassage(at);
        }
        return count;
    }

    /** The group of the pattern that matches here, 0 where none does. */
    private static int style(Matcher number, String text, int at) {
        if (!number.region(at, text.length()).lookingAt()) {
            return 0;
        }
        int style = 1;
        while (number.group(style) == null) {
            style++;
        }
        return style;
    }
}
