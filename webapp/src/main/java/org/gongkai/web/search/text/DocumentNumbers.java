package org.gongkai.web.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers (发文字号) as people write them: 临政发〔2025〕12号, with round, square or no brackets, with or without 第.
 *
 * <p>Where the sign of the office begins cannot be told from the characters before it (根据临政发〔2025〕12号), so a number in a
 * text is kept under every beginning it may have.
 */
final class DocumentNumbers {
    private static final int LEAST_SIGN = 2;
    private static final Pattern NUMBER = Pattern.compile(
            "(\\p{IsHan}{2,8})\\s*[〔(\\[【﹝<]?\\s*((?:19|20)\\d\\d)\\s*[〕)\\]】﹞>年]?\\s*第?\\s*0*(\\d{1,4})\\s*号");

    private DocumentNumbers() {}

    /** The terms of all numbers in a folded text, each in one way of writing. */
    static Set<String> in(String folded) {
        Set<String> terms = new LinkedHashSet<>();
        if (!mayHave(folded)) {
            return terms;
        }
        Matcher matcher = NUMBER.matcher(folded);
        while (matcher.find()) {
            terms.addAll(beginnings(matcher.toMatchResult()));
        }
        return terms;
    }

    /** Most texts have no digit before a 号, and then nothing has to be matched. */
    private static boolean mayHave(String folded) {
        for (int at = folded.indexOf('号'); at >= 0; at = folded.indexOf('号', at + 1)) {
            if (at > 0 && (Character.isDigit(folded.charAt(at - 1)) || Character.isWhitespace(folded.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a folded question, with the places they were found at. */
    static List<MatchResult> found(String folded) {
        return NUMBER.matcher(folded).results().toList();
    }

    /** The ways a number may begin, the longest first. */
    static List<String> beginnings(MatchResult number) {
        String sign = number.group(1);
        List<String> terms = new ArrayList<>();
        for (int start = 0; start <= sign.length() - LEAST_SIGN; start++) {
            terms.add(sign.substring(start) + "〔" + number.group(2) + "〕" + number.group(3) + "号");
        }
        return terms;
    }
}
