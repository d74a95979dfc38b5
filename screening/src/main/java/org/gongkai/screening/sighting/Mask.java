package org.gongkai.screening.sighting;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What may be shown of something, in the usual style (国办发〔2018〕23号 asks for de-identification): 110***********1234, 138****5678, 张*.
 * A mask is as long as what it covers, and leaves blanks and hyphens where they are.
 */
final class Mask {
    private static final char STAR = '*';
    private static final int MOBILE_DIGITS = 11;

    private Mask() {}

    /** What is written with rare signs of two characters each is covered whole. */
    static Optional<String> of(Kind kind, String found) {
        boolean isRare = found.chars().anyMatch(c -> Character.isSurrogate((char) c));
        return usual(kind, found).map(mask -> isRare ? covered(found, 0, found.length()) : mask);
    }

    private static Optional<String> usual(Kind kind, String found) {
        return switch (kind) {
            case RESIDENT_ID -> Optional.of(signs(found, 4, 4, 0));
            case MOBILE -> Optional.of(signs(found, count(found) - MOBILE_DIGITS + 3, 4, 0));
            case BANK_ACCOUNT -> Optional.of(signs(found, 0, Math.min(4, count(found) / 3), 0));
            case LANDLINE -> Optional.of(signs(found, count(found) - 4, 0, 0));
            case PLATE -> Optional.of(signs(found, 1, 2, 1));
            case MESSENGER -> Optional.of(signs(found, 1, 1, 0));
            case MAILBOX -> Optional.of(covered(found, 1, found.indexOf('@')));
            case HOME_ADDRESS -> Optional.of(covered(found, firstNumeral(found), found.length()));
            case HEALTH, MINOR, WELFARE -> Optional.of(covered(found, 1, found.length()));
            case SECRET_MARK, INTERNAL_MARK, WRONG_WORD, DATED_LAW, DATED_ORGAN, DATED_PHRASE -> Optional.empty();
        };
    }

    /** Covers letters and digits but the first and last so many; what stands before {@code start} is kept as well. */
    private static String signs(String found, int first, int last, int start) {
        int total = count(found.substring(start));
        StringBuilder masked = new StringBuilder(found.substring(0, start));
        int seen = 0;
        for (char c : found.substring(start).toCharArray()) {
            boolean isSign = isSign(c);
            seen += isSign ? 1 : 0;
            boolean isKept = !isSign || seen <= first || seen > total - last;
            masked.append(isKept ? c : STAR);
        }
        return masked.toString();
    }

    private static String covered(String found, int from, int to) {
        return found.substring(0, from) + String.valueOf(STAR).repeat(to - from) + found.substring(to);
    }

    /** A number in figures or in characters of counting. */
    private static int firstNumeral(String found) {
        IntPredicate isNumeral = at -> Character.isDigit(found.charAt(at)) || isCounting(found.charAt(at));
        int at = 0;
        while (at < found.length() && !isNumeral.test(at)) {
            at++;
        }
        return at;
    }

    private static boolean isCounting(char c) {
        return "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341".indexOf(c) >= 0;
    }

    private static int count(String found) {
        return (int) found.chars().filter(c -> isSign((char) c)).count();
    }

    private static boolean isSign(char c) {
        return c == STAR || Character.isLetterOrDigit(c);
    }
}
