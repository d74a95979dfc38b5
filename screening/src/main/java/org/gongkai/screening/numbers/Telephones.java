package org.gongkai.screening.numbers;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.screening.passage.Table;
import org.gongkai.screening.passage.WordLists;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;

/** Mobile numbers, whoever's they are, and the telephones of homes. */
final class Telephones {
    private static final List<String> OTHER_NUMBERS = NumberDetector.WORDS.of("other-number");
    private static final List<String> UNITS = NumberDetector.WORDS.of("unit");
    private static final List<String> TELEPHONE = NumberDetector.WORDS.of("telephone");
    private static final List<String> HOME_TELEPHONE = NumberDetector.WORDS.of("home-telephone");
    private static final List<String> PRIVATE_PERSON = NumberDetector.WORDS.of("private-person");
    private static final List<String> OFFICE = NumberDetector.WORDS.of("office");
    private static final Set<List<Integer>> MOBILE_GROUPS = Set.of(
            List.of(11),
            List.of(3, 4, 4),
            List.of(3, 8),
            List.of(7, 4),
            List.of(3, 3, 5),
            List.of(4, 7),
            List.of(4, 4, 3));
    private static final List<String> COUNTRY = List.of("0086", "86");
    private static final int MOBILE = 11;
    private static final int LONGEST = 15;
    private static final int LABEL_WITHIN = 10;

    private final Scan scan;

    Telephones(Scan scan) {
        this.scan = scan;
    }

    void detect(int index, Consumer<Sighting> found) {
        for (Joined number : scan.from(index, LONGEST)) {
            if (scan.isMasked(number)) {
                continue;
            }
            if (isMobile(number)) {
                found.accept(scan.passage().sighting(Kind.MOBILE, number.from(), number.to()));
            } else if (isLandline(number) && isOfHome(number.from())) {
                found.accept(scan.passage().sighting(Kind.LANDLINE, number.from(), number.to()));
            }
        }
    }

    private boolean isMobile(Joined number) {
        if (isMobile(number.digits()) && MOBILE_GROUPS.contains(number.groups())) {
            return !isSomethingElse(number);
        }
        return COUNTRY.stream()
                .anyMatch(code -> number.digits().startsWith(code)
                        && isMobile(number.digits().substring(code.length()))
                        && isAbroad(number, code));
    }

    private static boolean isMobile(String digits) {
        return digits.length() == MOBILE && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
    }

    /** The code of the country stands apart, behind a plus sign, or where a telephone is spoken of. */
    private boolean isAbroad(Joined number, String code) {
        return number.groups().getFirst() == code.length()
                || code.startsWith("00")
                || scan.before(number.from()) == '+'
                || scan.isCalled(number.from(), TELEPHONE, LABEL_WITHIN);
    }

    /** Amounts and numbers of contracts have eleven digits as well. */
    private boolean isSomethingElse(Joined number) {
        char behind = scan.behind(number.to());
        boolean isFraction = behind == '.' && Figures.isDigit(scan.behind(number.to() + 1));
        boolean isPart = scan.before(number.from()) == '.' && Figures.isDigit(scan.before(number.from() - 1));
        return isFraction || isPart || isCounted(number.to()) || isNumbered(number.from());
    }

    private boolean isCounted(int to) {
        return UNITS.stream().anyMatch(unit -> scan.text().startsWith(unit, to));
    }

    private boolean isNumbered(int from) {
        return scan.isCalled(from, OTHER_NUMBERS, LABEL_WITHIN) && !scan.isCalled(from, TELEPHONE, LABEL_WITHIN);
    }

    private static boolean isLandline(Joined number) {
        List<Integer> groups = number.groups();
        int digits = number.digits().length();
        boolean isLocal = groups.size() == 1 && (digits == 7 || digits == 8);
        boolean isWithArea = number.digits().startsWith("0")
                && digits >= 10
                && digits <= 12
                && (groups.size() == 1 || groups.getFirst() <= 4);
        return isLocal || isWithArea;
    }

    private boolean isOfHome(int at) {
        if (WordLists.anyIn(scan.passage().before(at, LABEL_WITHIN), HOME_TELEPHONE)
                || WordLists.anyIn(scan.passage().columnLabel(at), HOME_TELEPHONE)) {
            return true;
        }
        return WordLists.anyIn(scan.passage().columnLabel(at), TELEPHONE)
                && scan.passage().tableAt(at).map(Telephones::isOfPersons).orElse(false);
    }

    private static boolean isOfPersons(Table table) {
        return table.labels().stream().anyMatch(label -> WordLists.anyIn(label, PRIVATE_PERSON))
                && table.labels().stream().noneMatch(label -> WordLists.anyIn(label, OFFICE));
    }
}
