package org.gongkai.web.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a code can be what it is said to be: its length, its letters and its check characters (GB 32100, GB 11714), and for a
 * division whether it lies in the one above (GB/T 2260). Saving is never refused for a finding: many codes in use are wrong.
 */
public final class CodeCheck {
    private static final String CREDIT_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CREDIT_LENGTH = 18;
    private static final int[] ORGAN_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGAN_AT = 8;

    private CodeCheck() {}

    /**
     * Something that cannot be right about a code.
     *
     * @param problem which rule it breaks
     * @param values what its sentence names: the expected value, then the found one
     */
    public record Finding(Problem problem, List<String> values) {
        /** The key of the sentence, such as {@code body.code.credit-check}. */
        public String key() {
            return "body.code." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The rules. */
    public enum Problem {
        CREDIT_LENGTH,
        CREDIT_LETTER,
        ORGAN_CHECK,
        CREDIT_CHECK,
        DIVISION_LENGTH,
        DIVISION_ABOVE
    }

    /** The findings on a 统一社会信用代码; none where it can be one. */
    public static List<Finding> credit(String code) {
        if (code.length() != CREDIT_LENGTH) {
            return List.of(finding(Problem.CREDIT_LENGTH, "18", String.valueOf(code.length())));
        }
        for (int i = 0; i < code.length(); i++) {
            if (CREDIT_LETTERS.indexOf(code.charAt(i)) < 0) {
                return List.of(finding(Problem.CREDIT_LETTER, String.valueOf(i + 1), code.substring(i, i + 1)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        char organ = organCheck(code.substring(ORGAN_AT, ORGAN_AT + ORGAN_WEIGHTS.length));
        char organFound = code.charAt(ORGAN_AT + ORGAN_WEIGHTS.length);
        if (organ != organFound) {
            findings.add(finding(Problem.ORGAN_CHECK, String.valueOf(organ), String.valueOf(organFound)));
        }
        char last = creditCheck(code.substring(0, CREDIT_LENGTH - 1));
        if (last != code.charAt(CREDIT_LENGTH - 1)) {
            findings.add(finding(Problem.CREDIT_CHECK, String.valueOf(last), code.substring(CREDIT_LENGTH - 1)));
        }
        return findings;
    }

    /**
     * The findings on a 行政区划代码.
     *
     * @param above the code of the division above; empty where there is none
     */
    public static List<Finding> division(String code, AgencyKind kind, String above) {
        List<Finding> findings = new ArrayList<>();
        int length = divisionLength(kind);
        if (length > 0 && (code.length() != length || !code.chars().allMatch(Character::isDigit))) {
            findings.add(finding(Problem.DIVISION_LENGTH, String.valueOf(length), code));
        }
        String stem = stem(above);
        if (!stem.isEmpty() && !code.startsWith(stem)) {
            findings.add(finding(Problem.DIVISION_ABOVE, stem, code));
        }
        return findings;
    }

    /** The code of eight characters with the two check characters it needs, behind these nine: such as 11 and a division. */
    public static String creditOf(String registrarAndDivision, String organ) {
        String body = registrarAndDivision + organ + organCheck(organ);
        return body + creditCheck(body);
    }

    private static char organCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGAN_WEIGHTS.length; i++) {
            sum += Character.digit(eight.charAt(i), Character.MAX_RADIX) * ORGAN_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : Character.forDigit(check, 10);
    }

    private static char creditCheck(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < seventeen.length(); i++) {
            sum += CREDIT_LETTERS.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % CREDIT_LETTERS.length();
        }
        return CREDIT_LETTERS.charAt(
                (CREDIT_LETTERS.length() - sum % CREDIT_LETTERS.length()) % CREDIT_LETTERS.length());
    }

    private static int divisionLength(AgencyKind kind) {
        return switch (kind) {
            case PROVINCE, CITY, COUNTY -> 6;
            case TOWNSHIP -> 9;
            case VILLAGE -> 12;
            case DEPARTMENT -> 0;
        };
    }

    /** What every code below begins with: 370000 stands for all that begin with 37. */
    private static String stem(String above) {
        return above.length() == 6 ? above.replaceFirst("(?:00){1,2}$", "") : above;
    }

    private static Finding finding(Problem problem, String... values) {
        return new Finding(problem, List.of(values));
    }
}
